// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/officerspage.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/officers/keydialog.h"
#include "ui/officers/officerdialogs.h"
#include "ui/officers/passphrasedialog.h"
#include "ui/officers/rightsdialog.h"
#include "ui/officers/waitingpanel.h"
#include "ui/parts/allow.h"
#include "ui/parts/formdialog.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/permissionwords.h"
#include "ui/words/times.h"

#include <QAction>
#include <QCollator>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum OfficerColumn { Name, OfDivision, Posts, State, Enrolled, Key };

QList<Officer> byDivisionAndName(const Registry &registry)
{
    QList<Officer> officers = registry.officers.values();
    const QCollator collator(words::locale());
    std::ranges::sort(officers, [&](const Officer &a, const Officer &b) {
        return a.division != b.division ? a.division < b.division : collator.compare(a.name, b.name) < 0;
    });
    return officers;
}

/// Each post with its term, where it has one.
QString postsText(const Officer &officer)
{
    QStringList posts;
    for (const Post post : officer.posts)
        posts.append(words::term(officer.appointment().termOf(post)));
    return posts.join(u" · "_s);
}

} // namespace

OfficersPage::OfficersPage(Office &office, QWidget *parent)
    : Page(office, parent)
{
    kit::setSurface(this, kit::Surface::Panel);
    buildActs();
    buildTable();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_state, 1);
    m_waiting = new WaitingPanel(office, this);
    rows->addWidget(m_waiting);
    connect(m_waiting, &WaitingPanel::confirmWanted, this, &OfficersPage::confirmProposal);
    connect(m_waiting, &WaitingPanel::dropWanted, this, &OfficersPage::dropProposal);
}

void OfficersPage::buildActs()
{
    m_enrol = addAct(tr("Enrol…"), Qt::CTRL | Qt::Key_E, &OfficersPage::enrol);
    m_appoint = addAct(tr("Appoint…"), Qt::Key_F2, &OfficersPage::appoint);
    m_suspend = addAct(tr("Suspend…"), {}, &OfficersPage::suspend);
    m_reinstate = addAct(tr("Reinstate"), {}, &OfficersPage::reinstate);
    m_newKey = addAct(tr("New key…"), {}, &OfficersPage::replaceKey);
    m_rights = addAct(tr("What may be done…"), Qt::CTRL | Qt::Key_I, &OfficersPage::showRights);
    m_passphrase = addAct(tr("My passphrase…"), {}, &OfficersPage::changePassphrase);
}

QAction *OfficersPage::addAct(const QString &text, const QKeySequence &keys, void (OfficersPage::*open)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, open);
    addAction(action);
    return action;
}

QWidget *OfficersPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_count = kit::roleLabel("quiet", {}, head);
    row->addWidget(kit::roleLabel("pageTitle", tr("Officers"), head));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(new kit::KeyHintButton(m_rights, head));
    row->addWidget(new kit::KeyHintButton(m_passphrase, head));
    for (QAction *action : {m_appoint, m_suspend, m_reinstate, m_newKey, m_enrol}) {
        auto *button = new kit::KeyHintButton(action, head);
        if (action == m_enrol)
            button->setKind(kit::ButtonKind::Primary);
        m_buttons.append(button);
        row->addWidget(button);
    }
    return head;
}

void OfficersPage::buildTable()
{
    const QStringList titles{tr("Name"), tr("Division"), tr("Posts"), tr("State"), tr("Enrolled"), tr("Public key")};
    std::vector<Column<Officer>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [this, column](const Officer &officer, int role) {
                               return role == Qt::DisplayRole ? cell(officer, column) : QVariant();
                           }});
    m_rows = new RowTable<Officer>(
        std::move(columns), [](const Officer &officer) { return officer.id.bytes(); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Officers"));
    dress();
    m_state = new kit::StatePane(m_table, this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfficersPage::presentActs);
    connect(m_state, &kit::StatePane::retryRequested, this, &OfficersPage::refresh);
}

void OfficersPage::dress()
{
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Desk);
    delegate->setColumnLook(Name, {kit::CellKind::Strong});
    kit::ColumnLook division{kit::CellKind::BadgeAndText};
    division.label = [this](const QModelIndex &index) { return words::label(m_rows->row(index.row()).division); };
    division.badge = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).division == office().me.division ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(OfDivision, division);
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).suspended ? kit::Tone::Warn : kit::Tone::Ok;
    };
    delegate->setColumnLook(State, state);
    delegate->setColumnLook(Enrolled, {kit::CellKind::Quiet});
    delegate->setColumnLook(Key, {kit::CellKind::Mono});
    constexpr std::array widths{200, 240, 300, 120, 130};
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QVariant OfficersPage::cell(const Officer &officer, int column) const
{
    switch (column) {
    case Name:
        return officer.name;
    case OfDivision:
        return words::shortLabel(officer.division);
    case Posts:
        return postsText(officer);
    case State:
        return officer.suspended ? tr("Suspended") : tr("Active");
    case Enrolled:
        return words::date(officer.since);
    case Key:
        return QString::fromLatin1(officer.publicKey.toHex().left(16));
    default:
        return {};
    }
}

QString OfficersPage::title() const
{
    return tr("Officers");
}

void OfficersPage::refresh()
{
    const int asked = ++m_generation;
    office()
        .asker.ask([](Queries &queries) { return queries.registry(); })
        .then(this,
              [this, asked](const Registry &registry) {
                  if (asked == m_generation)
                      take(registry);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing was changed."));
        });
}

void OfficersPage::showNotice(const ChangeNotice &notice)
{
    if (notice.registry || notice.many)
        refresh();
}

void OfficersPage::takeFocus()
{
    m_table->setFocus();
}

void OfficersPage::take(const Registry &registry)
{
    m_registry = registry;
    m_rows->setRows(byDivisionAndName(registry));
    m_count->setText(tr("%n enrolled", nullptr, int(registry.officers.size())));
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_state->showContent();
    m_waiting->show(registry);
    presentActs();
}

const Officer *OfficersPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->row(index.row()) : nullptr;
}

Guard OfficersPage::refusalOf(const RegistryCommand &command) const
{
    const Officer me = m_registry.officers.value(office().me.id, office().me);
    const auto decided = decide(m_registry, command, me.actor(office().clock.now()), office().clock.now());
    return decided ? Guard() : Guard(decided.error());
}

void OfficersPage::presentActs()
{
    const Officer *officer = current();
    const OfficerId id = officer ? officer->id : OfficerId();
    const Division elsewhere = officer && officer->division == Division::Legal ? Division::Operations : Division::Legal;
    // An officer that could be: what is asked is whether the one who looks may enrol at all.
    OfficerEnrolled anybody{OfficerId::make(), u"…"_s, Division::Operations, {Post::Analyst}, QByteArray(32, '\1')};
    allow(m_enrol, refusalOf(EnrolOfficer{anybody}), m_buttons[4]);
    allow(m_appoint, refusalOf(AppointOfficer{id, elsewhere, {Post::Analyst}}), m_buttons[0]);
    allow(m_suspend, refusalOf(SuspendOfficer{id, u"…"_s}), m_buttons[1]);
    allow(m_reinstate, refusalOf(ReinstateOfficer{id}), m_buttons[2]);
    allow(m_newKey, refusalOf(ReplaceKey{id, QByteArray(32, '\1'), u"…"_s}), m_buttons[3]);
}

void OfficersPage::enrol()
{
    auto *dialog = new EnrolDialog(office(), this);
    connect(dialog, &EnrolDialog::enrolled, this, &OfficersPage::tellWhatWaits);
    dialog->open();
}

void OfficersPage::appoint()
{
    const Officer *officer = current();
    if (!officer)
        return;
    auto *dialog = new AppointDialog(office(), *officer, this);
    connect(dialog, &ActDialog::performed, this, &OfficersPage::tellWhatWaits);
    dialog->open();
}

void OfficersPage::suspend()
{
    const Officer *officer = current();
    if (!officer)
        return;
    auto *dialog = new FormDialog(office(), {tr("Suspend officer"), officer->name, tr("Suspend"), {}}, this);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"), tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->setCommand([reason, id = officer->id]() -> Command {
        return ForRegistry{SuspendOfficer{id, reason->toPlainText()}};
    });
    dialog->open();
}

void OfficersPage::replaceKey()
{
    const Officer *officer = current();
    if (!officer)
        return;
    auto *dialog = new KeyDialog(office(), *officer, this);
    connect(dialog, &ActDialog::performed, this, &OfficersPage::tellWhatWaits);
    dialog->open();
}

void OfficersPage::showRights()
{
    const Officer *officer = current();
    auto *dialog = new RightsDialog(office(), officer ? officer->id : OfficerId(), this);
    dialog->open();
}

void OfficersPage::confirmProposal(int ordinal, const QString &sentence)
{
    if (office().questions.confirm(this, {tr("Confirm as the second person?"), sentence, tr("Confirm"), false}))
        perform(ForRegistry{ConfirmProposal{ordinal}});
}

void OfficersPage::dropProposal(int ordinal, const QString &sentence)
{
    auto *dialog = new FormDialog(office(), {tr("Drop proposal"), sentence, tr("Drop"), {}}, this);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"), tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->setCommand([reason, ordinal]() -> Command {
        return ForRegistry{DropProposal{ordinal, reason->toPlainText()}};
    });
    dialog->open();
}

void OfficersPage::tellWhatWaits(const Receipt &receipt)
{
    if (receipt.proposal)
        office().questions.tell(this, tr("It is proposed, and waits for a second person to confirm it."));
}

void OfficersPage::changePassphrase()
{
    auto *dialog = new PassphraseDialog(office(), this);
    connect(dialog, &ActDialog::performed, this,
            [this] { office().questions.tell(this, tr("Your passphrase is changed.")); });
    dialog->open();
}

void OfficersPage::reinstate()
{
    const Officer *officer = current();
    const Confirmation question{
        tr("Reinstate %1?").arg(officer ? officer->name : QString()),
        takesTwo(m_registry, office().clock.now())
            ? tr("A second person has to confirm it; then the officer may sign in and act again.")
            : tr("The officer may sign in and act again."),
        tr("Reinstate"), false};
    if (officer && office().questions.confirm(this, question))
        perform(ForRegistry{ReinstateOfficer{officer->id}});
}

} // namespace ringi
