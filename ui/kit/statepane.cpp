// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See statepane.h.
#include "ui/kit/statepane.h"

#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/loadingbars.h"
#include "ui/kit/surface.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ringi::kit {

namespace {

constexpr int kPatience = 150;

class WarningMark : public QWidget
{
public:
    explicit WarningMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::Warning, Look::of(this)->danger);
    }
};

QVBoxLayout *centredColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    column->addStretch();
    return column;
}

QLabel *centredLabel(const char *role, QWidget *page)
{
    QLabel *label = roleLabel(role, QString(), page);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

void setLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
{
    addWidget(content);
    buildEmptyPage();
    buildLoadingPage();
    buildErrorPage();
}

void StatePane::showContent()
{
    m_patience.stop();
    setCurrentWidget(m_content);
}

void StatePane::showEmpty(const QString &sentence, const QString &detail, QAction *action)
{
    showEmpty(sentence, detail, action ? QList{action} : QList<QAction *>());
}

void StatePane::showEmpty(const QString &sentence, const QString &detail, const QList<QAction *> &actions)
{
    m_patience.stop();
    setLine(m_sentence, sentence);
    setLine(m_detail, detail);
    for (KeyHintButton *old : std::exchange(m_actionButtons, {})) {
        old->hide();
        old->deleteLater(); // it may be the one that was pressed
    }
    auto *column = static_cast<QVBoxLayout *>(m_emptyPage->layout());
    for (QAction *action : actions) {
        m_actionButtons.append(new KeyHintButton(action, m_emptyPage));
        column->insertWidget(column->count() - 1, m_actionButtons.last(), 0, Qt::AlignHCenter);
    }
    setCurrentWidget(m_emptyPage);
}

void StatePane::showLoading(const QString &text)
{
    m_loadingPage->start(text);
    m_patience.start();
}

void StatePane::showError(const QString &cause, const QString &kept)
{
    m_patience.stop();
    setLine(m_cause, cause);
    setLine(m_kept, kept);
    setCurrentWidget(m_errorPage);
}

void StatePane::buildEmptyPage()
{
    m_emptyPage = new QWidget;
    auto *column = centredColumn(m_emptyPage);
    column->addWidget(m_sentence = centredLabel("section", m_emptyPage));
    column->addWidget(m_detail = centredLabel("quiet", m_emptyPage));
    column->addStretch();
    addWidget(m_emptyPage);
}

void StatePane::buildLoadingPage()
{
    m_loadingPage = new LoadingBars;
    addWidget(m_loadingPage);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_loadingPage); });
}

void StatePane::buildErrorPage()
{
    m_errorPage = new QWidget;
    auto *column = centredColumn(m_errorPage);
    column->addWidget(new WarningMark(m_errorPage), 0, Qt::AlignHCenter);
    column->addWidget(m_cause = centredLabel("section", m_errorPage));
    column->addWidget(m_kept = centredLabel("quiet", m_errorPage));
    auto *retry = new KeyHintButton(tr("Try again"), m_errorPage);
    column->addWidget(retry, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(retry, &QPushButton::clicked, this, &StatePane::retryRequested);
    addWidget(m_errorPage);
}

} // namespace ringi::kit
