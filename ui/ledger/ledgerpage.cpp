// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "ui/incident/incidentdialogs.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/kit/tabular.h"
#include "ui/ledger/checkpointstrip.h"
#include "ui/ledger/entrydetail.h"
#include "ui/ledger/verifychoice.h"
#include "ui/ledger/verifystrip.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant kWideTime{1'795'600'000'000}; ///< 25 November 2026
constexpr int kCellPadding = 14;
constexpr int kTypingMs = 200;
constexpr int kDetailWidth = 424;

kit::Tone toneOf(EntryState state)
{
    switch (state) {
    case EntryState::Verified:
        return kit::Tone::Ok;
    case EntryState::Broken:
        return kit::Tone::Danger;
    case EntryState::NotVerified:
        break;
    }
    return kit::Tone::Quiet;
}

} // namespace

LedgerPage::LedgerPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_run(office.openLedger, office.verifiedHere)
    , m_strip(new VerifyStrip(this))
    , m_checkpoints(new CheckpointStrip(office, this))
    , m_detail(new EntryDetail(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    buildActs();
    buildTable();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_checkpoints);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_strip);
    rows->addWidget(buildFilter());
    rows->addWidget(kit::horizontalLine(this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_state, 1);
    columns->addWidget(kit::verticalLine(this));
    m_detailArea = scrolling(m_detail, this);
    m_detailArea->setFixedWidth(kDetailWidth);
    columns->addWidget(m_detailArea);
    rows->addLayout(columns, 1);
    connectRun();
    connectCheckpoints();
}

void LedgerPage::buildActs()
{
    m_verify = addAct(tr("Verify now"), Qt::Key_F9, &LedgerPage::verifyNow);
    m_export = addAct(tr("Export proof…"), {}, &LedgerPage::exportProof);
    m_copy = addAct(tr("Copy proof"), QKeySequence::Copy, &LedgerPage::copyProof);
    m_open = addAct(tr("Open record"), {}, &LedgerPage::openObject);
    addAct(tr("Go to entry…"), Qt::CTRL | Qt::Key_G, &LedgerPage::goToEntry);
}

QAction *LedgerPage::addAct(const QString &text, const QKeySequence &keys, void (LedgerPage::*open)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, open);
    addAction(action);
    return action;
}

QWidget *LedgerPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_count = kit::roleLabel("quiet", {}, head);
    row->addWidget(kit::roleLabel("pageTitle", tr("Ledger"), head));
    row->addWidget(m_count);
    row->addStretch();
    for (QAction *action : {m_open, m_copy, m_export, m_verify}) {
        if (action == m_verify)
            row->addWidget(m_from = new VerifyChoice(head));
        auto *button = new kit::KeyHintButton(action, head);
        if (action == m_verify)
            button->setKind(kit::ButtonKind::Primary);
        row->addWidget(button);
    }
    return head;
}

QWidget *LedgerPage::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_text = new QLineEdit(bar);
    m_text->setProperty("size", u"sm"_s);
    m_text->setPlaceholderText(tr("Number of a record, start of a hash"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    m_division = new QComboBox(bar);
    m_division->setProperty("size", u"sm"_s);
    m_division->setAccessibleName(tr("Division"));
    m_division->addItem(tr("All divisions"));
    for (const FormDialog::Choice &choice : divisionsBut({}))
        m_division->addItem(choice.text, choice.value);
    row->addWidget(m_text, 1);
    row->addWidget(m_division);
    row->addStretch();
    row->addWidget(new kit::KeyHintLabel({u"Ctrl+G"_s}, tr("go to entry"), bar));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &LedgerPage::ask);
    connect(m_division, &QComboBox::currentIndexChanged, this, &LedgerPage::ask);
    auto *slash = new QAction(tr("Filter"), this);
    slash->setShortcut(Qt::Key_Slash);
    connect(slash, &QAction::triggered, m_text, [this] { m_text->setFocus(); });
    addAction(slash);
    return bar;
}

/// What stands for a record's number where there is none to show.
QString LedgerPage::withoutObject(const QByteArray &kind)
{
    if (kind.isEmpty())
        return tr("Restricted");
    return kind == ReadingRecorded::kind ? tr("Readings") : tr("Registry");
}

LedgerWords LedgerPage::ledgerWords() const
{
    const auto heading = [](LedgerColumn column) {
        const std::array names{tr("Entry"),  tr("Time, JST"), tr("By"),   tr("What"),
                               tr("Object"), tr("Hash"),      tr("State")};
        return names[size_t(column)];
    };
    const auto cell = [this](LedgerColumn column, const LedgerRow &row, EntryState state) {
        switch (column) {
        case LedgerColumn::Entry:
            return words::locale().toString(row.n);
        case LedgerColumn::Time:
            return words::dateTime(row.time);
        case LedgerColumn::Author:
            return words::shortLabel(row.authorDivision);
        case LedgerColumn::What:
            return row.events > 1 ? tr("%1 and %2 more").arg(words::eventLabel(row.kind)).arg(row.events - 1)
                                  : words::eventLabel(row.kind);
        case LedgerColumn::Object:
            return row.object.isEmpty() ? withoutObject(row.kind) : row.object;
        case LedgerColumn::Hash:
            return QString::fromLatin1(row.hash.toHex().left(8));
        case LedgerColumn::State:
            break;
        }
        return stateText(state, row.n);
    };
    return {heading, cell};
}

QString LedgerPage::stateText(EntryState state, quint64 entry) const
{
    switch (state) {
    case EntryState::Verified:
        return tr("Verified");
    case EntryState::Broken:
        return tr("Broken");
    case EntryState::NotVerified:
        break;
    }
    if (m_verifiedUpTo == 0)
        return tr("Not verified");
    return entry > m_verifiedUpTo ? tr("Next run") : tr("Not read");
}

void LedgerPage::buildTable()
{
    m_model = new LedgerModel(office().asker, ledgerWords(), this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Entries"));
    dress();
    m_state = new kit::StatePane(m_table, this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPage::readCurrent);
    connect(m_table, &QTableView::activated, this, &LedgerPage::openObject);
    connect(m_state, &kit::StatePane::retryRequested, this, &LedgerPage::ask);
    connect(m_model, &LedgerModel::failed, this,
            [this](const Fault &fault) { m_state->showError(words::explain(fault), tr("Nothing was changed.")); });
    connect(m_model, &LedgerModel::answered, this, &LedgerPage::takeRows);
}

void LedgerPage::takeRows()
{
    const quint64 wanted = std::exchange(m_wanted, 0);
    m_isAsking = false;
    if (m_model->rowCount() == 0)
        return m_state->showEmpty(tr("No entry matches."), tr("Clear the filter to see all entries."));
    m_state->showContent();
    const int row = m_model->rowOf(wanted);
    if (row >= 0)
        m_table->selectRow(row);
    else if (wanted == 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void LedgerPage::dress()
{
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Register);
    delegate->setColumnLook(int(LedgerColumn::Entry), {kit::CellKind::Strong});
    delegate->setColumnLook(int(LedgerColumn::Time), {kit::CellKind::Quiet});
    delegate->setColumnLook(int(LedgerColumn::Hash), {kit::CellKind::Mono});
    kit::ColumnLook by{kit::CellKind::BadgeAndText};
    by.label = [this](const QModelIndex &index) { return m_model->rowAt(index.row()).authorName; };
    by.badge = [this](const QModelIndex &index) {
        const auto division = Division(index.data(LedgerModel::DivisionRole).toInt());
        return division == office().me.division ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(int(LedgerColumn::Author), by);
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [](const QModelIndex &index) {
        return toneOf(EntryState(index.data(LedgerModel::StateRole).toInt()));
    };
    delegate->setColumnLook(int(LedgerColumn::State), state);
    const kit::Look look = kit::Look::of(m_table);
    const int time = kit::tabularWidth(look.font(kit::TypeRole::Dense), words::dateTime(kWideTime)) + kCellPadding;
    const std::array widths{look.px(80), time, look.px(184), look.px(180), look.px(124), look.px(80), look.px(96)};
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(int(LedgerColumn::What), QHeaderView::Stretch);
}

void LedgerPage::connectRun()
{
    connect(&m_run, &VerifyRun::progressed, m_strip, &VerifyStrip::showProgress);
    connect(&m_run, &VerifyRun::finished, this, &LedgerPage::takeVerification);
    connect(&m_run, &VerifyRun::failed, this, [this](const Fault &fault) {
        m_verify->setEnabled(true);
        m_checkpoints->setBusy(false);
        m_sign = {};
        m_strip->showFault(fault);
    });
    connect(m_strip, &VerifyStrip::stopWanted, this, [this] { m_run.stop(); });
    connect(m_strip, &VerifyStrip::entryWanted, this, &LedgerPage::showEntry);
}

/// Nobody signs for a ledger that he has not just seen to hold.
void LedgerPage::connectCheckpoints()
{
    connect(m_checkpoints, &CheckpointStrip::makeWanted, this, [this] {
        m_sign = [this](const Verification &seen) { return office().desk.makeCheckpoint(office().session, seen); };
        begin();
    });
    connect(m_checkpoints, &CheckpointStrip::countersignWanted, this, [this] {
        m_sign = [this, over = m_checkpoints->waiting().value_or(0)](const Verification &) {
            return office().desk.countersign(office().session, over);
        };
        begin();
    });
    connect(m_checkpoints, &CheckpointStrip::againstWanted, this, &LedgerPage::verifyAgainst);
}

void LedgerPage::verifyAgainst(const QByteArray &file)
{
    const auto kept = keptCheckpoint(file);
    if (kept)
        begin({}, *kept);
    else
        office().questions.tell(this, words::explain(kept.error()));
}

void LedgerPage::signAfter(const Verification &verification)
{
    const auto sign = std::exchange(m_sign, {});
    if (!sign || !verification.intact())
        return;
    sign(verification)
        .then(this,
              [this](const Outcome<Receipt> &receipt) {
                  if (!receipt)
                      office().questions.tell(this, words::explain(receipt.error()));
                  m_checkpoints->refresh();
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

QString LedgerPage::title() const
{
    return tr("Ledger");
}

void LedgerPage::refresh()
{
    countEntries();
    m_checkpoints->refresh();
    if (m_model->rowCount() == 0)
        m_state->showLoading(tr("Reading the ledger"));
    ask();
}

void LedgerPage::showNotice(const ChangeNotice &notice)
{
    countEntries();
    m_checkpoints->refresh();
    m_model->apply(notice);
}

void LedgerPage::takeFocus()
{
    m_table->setFocus();
}

QList<QWidget *> LedgerPage::panes()
{
    return {m_text, m_table, m_detailArea};
}

void LedgerPage::countEntries()
{
    office().asker.ask([](Queries &queries) { return queries.commitCount(); }).then(this, [this](quint64 count) {
        m_count->setText(tr("%1 signed entries, append only").arg(words::locale().toString(count)));
    });
}

void LedgerPage::ask()
{
    if (m_wanted == 0 && m_table->currentIndex().isValid())
        m_wanted = m_file.entry.row.n; // what is being read stays selected
    m_isAsking = true;
    LedgerQuery query;
    query.text = m_text->text().trimmed();
    if (const QVariant division = m_division->currentData(); division.isValid())
        query.division = Division(division.toInt());
    m_model->ask(query);
}

void LedgerPage::readCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        readEntry(m_model->rowAt(index.row()).n);
}

void LedgerPage::readEntry(quint64 entry)
{
    const int asked = ++m_generation;
    office()
        .asker.ask([entry](Queries &queries) { return entryFileOf(queries, entry); })
        .then(this,
              [this, asked](const std::optional<EntryFile> &file) {
                  if (asked == m_generation)
                      take(file);
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void LedgerPage::take(const std::optional<EntryFile> &file)
{
    m_detailArea->setVisible(file.has_value());
    if (!file)
        return office().questions.tell(this, tr("There is no such entry in the ledger."));
    m_file = *file;
    const EntryState state = m_model->stateOf(file->entry.row.n);
    m_detail->showFile(*file, stateText(state, file->entry.row.n), toneOf(state));
    m_open->setEnabled(file->incident || file->measure);
}

void LedgerPage::showEntry(quint64 entry)
{
    if (m_isAsking)
        m_wanted = entry;
    const int row = m_model->rowOf(entry);
    if (row >= 0 && !m_isAsking)
        return m_table->selectRow(row);
    m_table->clearSelection();
    readEntry(entry);
}

void LedgerPage::goToEntry()
{
    const auto typed =
        office().questions.askText(this, {tr("Go to entry"), tr("The number of the entry."), tr("Go"), true, {}});
    if (!typed)
        return;
    QString digits = *typed;
    const quint64 entry = digits.remove(u',').trimmed().toULongLong();
    if (entry > 0)
        showEntry(entry);
    else
        office().questions.tell(this, tr("“%1” is not the number of an entry.").arg(*typed));
}

void LedgerPage::verifyNow()
{
    const auto ask = [from = m_from->from(), memory = office().verifiedHere](Queries &queries) {
        return startOf(from, queries, memory);
    };
    office()
        .asker.ask(ask)
        .then(this, [this](const VerifyStart &start) { begin(start); })
        .onFailed(this, [this](const Fault &fault) { m_strip->showFault(fault); });
}

void LedgerPage::begin(const VerifyStart &start, const std::optional<KeptCheckpoint> &kept)
{
    if (m_run.isRunning())
        return;
    m_verify->setEnabled(false);
    m_checkpoints->setBusy(true);
    m_strip->showRunning();
    m_begun = start.from;
    m_run.start(start, kept);
}

void LedgerPage::takeVerification(const Verification &verification)
{
    m_verify->setEnabled(true);
    m_checkpoints->setBusy(false);
    QSet<quint64> broken;
    for (const Finding &finding : verification.findings)
        broken.insert(finding.commit);
    m_verifiedUpTo = verification.commits;
    m_model->setVerified(verification.commits, broken, verification.since);
    m_strip->showResult(verification, office().clock.now(), m_begun);
    readCurrent();
    signAfter(verification);
    if (verification.since == 0 || !verification.findings.isEmpty())
        Q_EMIT verified(verification);
}

void LedgerPage::openObject()
{
    if (m_file.incident)
        Q_EMIT openIncident(*m_file.incident);
    else if (m_file.measure)
        Q_EMIT openMeasure(*m_file.measure);
}

void LedgerPage::copyProof()
{
    if (m_file.entry.row.n > 0)
        QGuiApplication::clipboard()->setText(proofOf(m_file));
}

void LedgerPage::exportProof()
{
    const FileQuestion question{tr("Export proof"), tr("Text files (*.txt)"),
                                u"ledger-entry-%1.txt"_s.arg(m_file.entry.row.n)};
    const auto path = office().questions.fileToSave(this, question);
    if (!path)
        return;
    QSaveFile file(*path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(proofOf(m_file).toUtf8()) >= 0 && file.commit();
    if (!written)
        office().questions.tell(this, tr("The proof could not be written: %1").arg(file.errorString()));
}

} // namespace ringi
