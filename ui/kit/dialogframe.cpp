// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See dialogframe.h.
#include "ui/kit/dialogframe.h"

#include "ui/kit/icons.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace ringi::kit {

class Backdrop : public QWidget
{
public:
    explicit Backdrop(QWidget *window)
        : QWidget(window)
    {
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).backdrop); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
};

namespace {

constexpr int kBar = 48;
constexpr int kMargin = 16;

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head = buildHead(title));
    column->addWidget(horizontalLine(this));
    m_body = new QVBoxLayout;
    column->addLayout(m_body, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(buildFoot());
}

DialogFrame::~DialogFrame()
{
    delete m_backdrop;
}

void DialogFrame::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void DialogFrame::setContent(QWidget *content)
{
    m_body->addWidget(content);
}

namespace {

using Controls = QList<QWidget *>;

/// In the order of the Tab key.
Controls controlsIn(const QDialog &dialog)
{
    Controls controls;
    for (QWidget *one = dialog.nextInFocusChain(); one != &dialog; one = one->nextInFocusChain()) {
        if (one->focusPolicy() & Qt::TabFocus && one->window() == &dialog)
            controls.append(one);
    }
    return controls;
}

/// Content, foot, head: subclasses put in their fields when the rest is there already.
Controls ordered(Controls controls, const QWidget *foot, const QWidget *head)
{
    const auto placeOf = [&](const QWidget *one) {
        return head->isAncestorOf(one) ? 2 : foot->isAncestorOf(one) ? 1 : 0;
    };
    std::ranges::stable_sort(controls, {}, placeOf);
    for (qsizetype i = 1; i < controls.size(); ++i) {
        if (placeOf(controls[i]) > 0)
            QWidget::setTabOrder(controls[i - 1], controls[i]);
    }
    return controls;
}

/// What is asked first; where there are only buttons, the one that Enter presses.
QWidget *firstOf(const Controls &controls)
{
    const auto isReady = [](const QWidget *one) { return one->isEnabled() && one->isVisible(); };
    const auto isAsked = [&](const QWidget *one) {
        return isReady(one) && !qobject_cast<const QAbstractButton *>(one);
    };
    const auto isEnter = [&](const QWidget *one) {
        const auto *button = qobject_cast<const QPushButton *>(one);
        return isReady(one) && button && button->isDefault();
    };
    const auto asked = std::ranges::find_if(controls, isAsked);
    const auto first = asked == controls.end() ? std::ranges::find_if(controls, isEnter) : asked;
    return first == controls.end() ? nullptr : *first;
}

} // namespace

void DialogFrame::showEvent(QShowEvent *event)
{
    QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (window && !m_backdrop)
        m_backdrop = new Backdrop(window);
    QDialog::showEvent(event);
    const Controls controls = ordered(controlsIn(*this), m_footerRight->parentWidget(), m_head);
    if (QWidget *first = focusWidget() ? nullptr : firstOf(controls))
        first->setFocus(Qt::ActiveWindowFocusReason);
    if (window)
        move(window->frameGeometry().center() - rect().center());
}

void DialogFrame::hideEvent(QHideEvent *event)
{
    delete m_backdrop;
    QDialog::hideEvent(event);
}

void DialogFrame::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::of(this).control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void DialogFrame::mousePressEvent(QMouseEvent *event)
{
    // The head stands in for the title bar that a frameless window lacks.
    if (m_head->geometry().contains(event->pos()) && windowHandle())
        windowHandle()->startSystemMove();
}

QWidget *DialogFrame::buildHead(const QString &title)
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(kBar);
    setSurface(head, Surface::Panel);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 0, kMargin - 6, 0);
    row->setSpacing(12);
    row->addWidget(roleLabel("title", title, head));
    row->addLayout(m_extras = new QHBoxLayout);
    row->addWidget(m_subtitle = roleLabel("second", QString(), head));
    row->addStretch();
    auto *close = new QToolButton(head);
    close->setIcon(icon(Icon::Cross));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setFixedSize(28, 28);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    return head;
}

QWidget *DialogFrame::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setMinimumHeight(kBar + 4);
    setSurface(foot, Surface::Panel2);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kMargin, 8, kMargin, 8);
    row->addLayout(m_footerLeft = new QHBoxLayout);
    row->addStretch();
    row->addLayout(m_footerRight = new QHBoxLayout);
    m_footerRight->setSpacing(8);
    return foot;
}

} // namespace ringi::kit
