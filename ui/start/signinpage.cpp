// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/start/form.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kShownRows = 6;

enum Column { Name, Badge, Posts, Columns };

QList<QStandardItem *> lineFor(const Officer &officer)
{
    auto *name = new QStandardItem(officer.name);
    name->setData(officer.id.toString(), kIdRole);
    auto *posts = new QStandardItem(words::label(officer.posts));
    return {name, new QStandardItem(words::shortLabel(officer.division)), posts};
}

bool maySignIn(const Officer &officer)
{
    return !officer.suspended && !officer.posts.contains(Post::Program);
}

} // namespace

SignInPage::SignInPage(const Registry &registry, const QString &location, const QList<SignInHint> &hints,
                       QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_column(form::centredColumn(this))
{
    m_title = kit::roleLabel("pageTitle", tr("Sign in"));
    m_column->addWidget(m_title);
    m_column->addWidget(kit::roleLabel("quiet",
                                       tr("%1 store of %2 · %3", "live or exercise, office, place")
                                           .arg(words::label(registry.mode), registry.office, location)));
    m_column->addSpacing(8);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::countDown);
    buildHints(hints);
    buildOfficers(registry);
    buildPassphrase();
    buildButtons();
    m_column->addStretch();
    setFocusProxy(m_filter);
    settle();
}

void SignInPage::buildOfficers(const Registry &registry)
{
    auto *model = new QStandardItemModel(0, Columns, this);
    for (const Officer &officer : registry.officers) {
        if (maySignIn(officer))
            model->appendRow(lineFor(officer));
    }
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortLocaleAware(true);
    m_found->sort(Name);

    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Type a name, a division or a post"));
    m_filter->installEventFilter(this);
    form::addField(m_column, tr("Officer"), m_filter);
    m_officers = new QTableView;
    auto *look = kit::dressTable(m_officers, kit::RowHeight::Register);
    look->setColumnLook(Name, {kit::CellKind::Strong});
    look->setColumnLook(Badge, {kit::CellKind::Badge});
    m_officers->setModel(m_found);
    m_officers->horizontalHeader()->hide();
    m_officers->setColumnWidth(Name, 180);
    m_officers->setColumnWidth(Badge, 56);
    m_officers->horizontalHeader()->setStretchLastSection(true);
    m_officers->setAccessibleName(tr("Officers"));
    m_officers->setFrameShape(QFrame::Box);
    m_officers->setFixedHeight(28 * kShownRows + 2);
    m_column->addWidget(m_officers);
    m_column->addSpacing(8);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_officers->selectRow(0);
        settle();
    });
    connect(m_officers->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SignInPage::settle);
    connect(m_officers, &QTableView::activated, this, [this] { m_passphrase->setFocus(); });
    m_officers->selectRow(0);
}

void SignInPage::buildPassphrase()
{
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("or the PIN of your hardware token"));
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignInPage::settle);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    m_sentence = form::addField(m_column, tr("Passphrase"), m_passphrase);
}

void SignInPage::buildButtons()
{
    auto *other = new kit::KeyHintButton(tr("Another store…"));
    other->setKind(kit::ButtonKind::Ghost);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherStoreWanted);
    m_enter = new kit::KeyHintButton(tr("Sign in"));
    m_enter->setObjectName(QStringLiteral("enter"));
    m_enter->setKind(kit::ButtonKind::Primary);
    m_enter->setButtonSize(kit::ButtonSize::Large);
    m_enter->setKeyHint(QKeySequence(Qt::Key_Return));
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::signIn);
    m_other = other;
    auto *row = new QHBoxLayout;
    row->addWidget(other);
    row->addStretch();
    row->addWidget(m_enter);
    m_column->addLayout(row);
}

void SignInPage::buildHints(const QList<SignInHint> &hints)
{
    if (hints.isEmpty())
        return;
    m_column->addWidget(kit::roleLabel("section", tr("This is a demo store")));
    auto *how = kit::roleLabel(
        "second",
        tr("Enter as one of these; the passphrase of every officer here is “%1”.").arg(hints.first().passphrase));
    how->setWordWrap(true);
    how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(how);
    for (const SignInHint &hint : hints) {
        auto *button = new kit::KeyHintButton(tr("%1: %2", "a role and an officer").arg(hint.role, hint.officer));
        connect(button, &QPushButton::clicked, this, [this, hint] { enterAs(hint); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_column->addSpacing(16);
}

void SignInPage::enterAs(const SignInHint &hint)
{
    m_filter->setText(hint.officer);
    m_passphrase->setText(hint.passphrase);
    signIn();
}

OfficerId SignInPage::chosen() const
{
    const QModelIndexList rows = m_officers->selectionModel()->selectedRows(Name);
    return rows.isEmpty() ? OfficerId() : OfficerId::fromString(rows.first().data(kIdRole).toString());
}

QString SignInPage::missing() const
{
    if (waitMs() > 0)
        return tr("Too many wrong attempts as this officer: the next one is possible in %1.")
            .arg(words::wait(waitMs()));
    if (m_found->rowCount() == 0)
        return tr("No officer matches “%1”.").arg(m_filter->text());
    if (chosen().isNull())
        return tr("Choose an officer.");
    if (m_passphrase->text().isEmpty())
        return tr("Enter the passphrase.");
    return {};
}

qint64 SignInPage::waitMs() const
{
    return m_waits.value(chosen()).remainingTime();
}

void SignInPage::countDown()
{
    if (waitMs() > 0)
        showSentence(missing());
    else
        m_second.stop();
    settle();
}

void SignInPage::settle()
{
    if (!m_enter || m_isBusy)
        return;
    kit::setDisabledReason(m_enter, missing());
}

void SignInPage::signIn()
{
    if (m_isBusy || !missing().isEmpty())
        return;
    showSentence({});
    Q_EMIT signInWanted(chosen(), m_passphrase->text());
}

void SignInPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_enter->setBusy(isBusy ? tr("Opening the key…") : QString());
    m_passphrase->setReadOnly(isBusy);
    settle();
}

void SignInPage::showRefusal(const Refusal &refusal)
{
    m_passphrase->clear();
    m_passphrase->setFocus();
    if (refusal.code == RefusalCode::TooManyAttempts) {
        m_waits.insert(chosen(), QDeadlineTimer(refusal.args.value(0).toLongLong() * 1000));
        m_second.start();
    }
    showSentence(words::explain(refusal));
    settle();
}

void SignInPage::showSentence(const QString &sentence)
{
    form::say(m_sentence, sentence, "danger");
}

void SignInPage::showLocked(const OfficerId &officer)
{
    m_title->setText(tr("Locked: %1", "the name of an officer").arg(m_registry.officers.value(officer).name));
    m_other->hide();
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->index(row, Name).data(kIdRole).toString() == officer.toString())
            m_officers->selectRow(row);
    }
    setFocusProxy(m_passphrase);
    m_passphrase->setFocus();
}

/// Up and Down in the filter move in the list, Enter goes on to the passphrase.
bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_passphrase->setFocus();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int row = m_officers->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_officers->selectRow(std::clamp(row, 0, std::max(0, m_found->rowCount() - 1)));
    return true;
}

} // namespace ringi
