// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "ui/backups/backupform.h"
#include "ui/backups/backupstrip.h"
#include "ui/backups/drilldialog.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/pathchoice.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTooOld = 24 * kHour;
constexpr int kFormWidth = 424;
constexpr int kMinuteMs = 60'000;

enum Column { Made, Age, Size, Sealing, Proof, File, kColumns };

} // namespace

BackupsPage::BackupsPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_memory(office.registry.store)
    , m_work(office)
    , m_strip(new BackupStrip(this))
    , m_form(new BackupForm(office.questions, this))
{
    kit::setSurface(this, kit::Surface::Panel);
    buildActs();
    buildTable();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(buildStanding());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_strip);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(buildColumns(), 1);
    m_form->setChoice(m_memory.choice());
    connectWork();
    present();
}

void BackupsPage::buildActs()
{
    m_backUp = new QAction(tr("Back up now"), this);
    m_backUp->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(m_backUp, &QAction::triggered, this, &BackupsPage::backUpNow);
    m_drill = new QAction(tr("Drill the newest backup…"), this);
    connect(m_drill, &QAction::triggered, this, &BackupsPage::drillNewest);
    m_choose = new QAction(tr("Choose a folder…"), this);
    connect(m_choose, &QAction::triggered, m_form, &BackupForm::chooseFolder);
    addActions({m_backUp, m_drill, m_choose});
}

QWidget *BackupsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(kit::roleLabel("pageTitle", tr("Backups"), head));
    row->addWidget(kit::roleLabel("quiet", tr("the ledger, kept files and sealed keys in one file"), head));
    row->addStretch();
    m_drillButton = new kit::KeyHintButton(m_drill, head);
    m_backUpButton = new kit::KeyHintButton(m_backUp, head);
    m_backUpButton->setKind(kit::ButtonKind::Primary);
    row->addWidget(m_drillButton);
    row->addWidget(m_backUpButton);
    return head;
}

QWidget *BackupsPage::buildStanding()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_age = new kit::StateLabel({}, kit::Tone::Quiet, bar);
    m_proof = kit::roleLabel("quiet", {}, bar);
    m_proof->setWordWrap(true);
    row->addWidget(m_age);
    row->addWidget(m_proof, 1);
    return bar;
}

QWidget *BackupsPage::buildColumns()
{
    auto *columns = new QWidget(this);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *section = new Section(tr("Where backups go"), columns);
    section->body()->addWidget(m_form);
    QWidget *area = scrolling(section, columns);
    area->setFixedWidth(kFormWidth);
    row->addWidget(m_state, 1);
    row->addWidget(kit::verticalLine(columns));
    row->addWidget(area);
    return columns;
}

void BackupsPage::buildTable()
{
    const std::array titles{tr("Made, JST"), tr("Age"), tr("Size"), tr("Content"), tr("State"), tr("File")};
    static_assert(titles.size() == size_t(kColumns));
    std::vector<ringi::Column<KeptBackup>> columns;
    for (int column = 0; column < kColumns; ++column)
        columns.push_back({titles[size_t(column)], [this, column](const KeptBackup &backup, int role) {
                               const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isText ? cell(backup, column) : QVariant();
                           }});
    m_rows = new RowTable<KeptBackup>(
        std::move(columns), [](const KeptBackup &backup) { return backup.path.toUtf8(); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Backups in the folder"));
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Desk);
    delegate->setColumnLook(Made, {kit::CellKind::Strong});
    kit::ColumnLook proof{kit::CellKind::State};
    proof.tone = [this](const QModelIndex &index) { return proofTone(m_rows->row(index.row()).path); };
    delegate->setColumnLook(Proof, proof);
    const kit::Look look = kit::Look::of(m_table);
    int column = 0;
    for (const int width : {156, 90, 90, 100, 150})
        m_table->setColumnWidth(column++, look.px(width));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state = new kit::StatePane(m_table, this);
}

void BackupsPage::connectWork()
{
    connect(m_form, &BackupForm::changed, this, &BackupsPage::takeChoice);
    connect(&m_work, &BackupWork::looked, this, &BackupsPage::takeLook);
    connect(&m_work, &BackupWork::progressed, m_strip, &BackupStrip::showProgress);
    connect(&m_work, &BackupWork::made, this, &BackupsPage::takeMade);
    connect(&m_work, &BackupWork::drilled, this, &BackupsPage::takeDrill);
    connect(&m_work, &BackupWork::refused, this, [this](const Refusal &refusal) {
        m_strip->showProblem({words::explain(refusal)});
        settle();
    });
    connect(&m_work, &BackupWork::failed, this, &BackupsPage::takeFault);
    connect(m_strip, &BackupStrip::stopWanted, this, [this] { m_work.stop(); });
    connect(&m_minute, &QTimer::timeout, this, &BackupsPage::present);
    connect(m_state, &kit::StatePane::retryRequested, this, &BackupsPage::refresh);
    m_minute.start(kMinuteMs);
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

void BackupsPage::takeFocus()
{
    if (m_form->choice().folder.isEmpty())
        m_form->folder()->setFocus();
    else
        m_table->setFocus();
}

QList<QWidget *> BackupsPage::panes()
{
    return {m_table, m_form->folder()};
}

QString BackupsPage::standing() const
{
    return m_age->accessibleName() + u' ' + m_proof->text();
}

void BackupsPage::refresh()
{
    const QString folder = m_form->choice().folder;
    m_isLooking = !folder.isEmpty();
    if (m_isLooking)
        m_work.look(folder);
    present();
}

void BackupsPage::takeChoice(const BackupChoice &choice)
{
    m_memory.keep(choice);
    m_look = {};
    refresh();
}

void BackupsPage::takeLook(const FolderLook &look)
{
    m_isLooking = false;
    m_look = look;
    present();
}

void BackupsPage::backUpNow()
{
    const BackupChoice choice = m_form->choice();
    if (choice.folder.isEmpty() || m_work.isRunning())
        return;
    const QString program = u"ringi "_s + QCoreApplication::applicationVersion();
    m_isDrilling = false;
    m_work.backUp({QFileInfo(choice.folder).absoluteFilePath(), {}, choice.keep, {office().clock.now(), program, {}}},
                  choice.keyFile);
    m_strip->showRunning(BackupPhase::Writing);
    presentActs();
}

DrillDialog *BackupsPage::drillNewest()
{
    if (m_look.backups.isEmpty() || m_work.isRunning())
        return nullptr;
    auto *dialog = new DrillDialog(office(), m_look.backups.first(), this);
    connect(dialog, &DrillDialog::wanted, this, [this](const DrillOrder &order) {
        m_isDrilling = true;
        m_work.drill(order);
        m_strip->showRunning(BackupPhase::Restoring);
        presentActs();
    });
    dialog->open();
    return dialog;
}

void BackupsPage::takeMade(const MadeBackup &made)
{
    m_memory.keepMade({made.path, made.facts.header.made, true});
    m_strip->showMade(made);
    settle();
}

void BackupsPage::takeDrill(const QString &backup, const Drill &drill)
{
    m_memory.keepDrilled({backup, office().clock.now(), !drill.fault});
    m_strip->showDrill(backup, drill);
    settle();
}

/// What happened, what is left of it, and what to do, which the first sentence says.
void BackupsPage::takeFault(const Fault &fault)
{
    const QString left = m_isDrilling ? tr("The backup and the store are as they were; the temporary place is gone.")
                                      : tr("No file is left of it, and older backups are as they were.");
    m_strip->showProblem({words::explain(fault), left});
    settle();
}

void BackupsPage::settle()
{
    refresh();
    Q_EMIT settled();
}

void BackupsPage::present()
{
    presentStanding();
    presentList();
    presentActs();
}

/// By what lies in the folder; where that cannot be seen, by what is remembered.
std::optional<Instant> BackupsPage::lastMade() const
{
    if (!m_look.backups.isEmpty())
        return m_look.backups.first().made;
    const auto made = m_memory.made();
    return made && !m_look.isReadable ? std::optional(made->at) : std::nullopt;
}

void BackupsPage::presentStanding()
{
    const auto last = lastMade();
    const qint64 age = last ? std::max<qint64>(0, office().clock.now() - *last) : 0;
    m_tone = last && age <= kTooOld ? kit::Tone::Ok : kit::Tone::Warn;
    if (!m_look.backups.isEmpty() && proofTone(m_look.backups.first().path) == kit::Tone::Danger)
        m_tone = kit::Tone::Danger;
    m_age->setState(last ? tr("Last backup %1 ago").arg(words::duration(age)) : tr("No backup yet"), m_tone);
    m_proof->setText(sentence());
}

QString BackupsPage::proofOf(const QString &backup) const
{
    const auto drilled = m_memory.drilled();
    if (drilled && drilled->path == backup)
        return drilled->held ? tr("can be restored") : tr("cannot be restored");
    const auto made = m_memory.made();
    return made && made->path == backup ? tr("verified when made") : tr("not drilled here");
}

kit::Tone BackupsPage::proofTone(const QString &backup) const
{
    const auto drilled = m_memory.drilled();
    if (drilled && drilled->path == backup)
        return drilled->held ? kit::Tone::Ok : kit::Tone::Danger;
    return kit::Tone::Quiet;
}

QString BackupsPage::sentence() const
{
    if (m_isLooking && !m_look.isReadable)
        return tr("Looking into the folder…");
    if (!lastMade())
        return tr("If the disk fails now, the store is lost. Make a backup.");
    if (m_look.backups.isEmpty())
        return tr("The folder cannot be seen now: this is what was made from here.");
    const QString newest = m_look.backups.first().path;
    const auto drilled = m_memory.drilled();
    if (drilled && drilled->path == newest)
        return drilled->held
            ? tr("Drilled at %1: it can be restored.").arg(words::dateTime(drilled->at))
            : tr("Drilled at %1: it cannot be restored. Make a new one.").arg(words::dateTime(drilled->at));
    const auto made = m_memory.made();
    return made && made->path == newest
        ? tr("It was read back and verified when it was made here. A drill shows that it can be restored.")
        : tr("It was not made from here, and not drilled here yet. A drill shows whether it can be restored.");
}

void BackupsPage::presentList()
{
    m_rows->setRows(m_look.backups);
    if (m_form->choice().folder.isEmpty())
        m_state->showEmpty(tr("No folder is chosen for backups"),
                           tr("Choose one on another disk or another machine than the store."), m_choose);
    else if (m_isLooking && m_look.backups.isEmpty())
        m_state->showLoading(tr("Looking into the folder"));
    else if (!m_look.isReadable)
        m_state->showError(tr("The folder is not there, or may not be read."),
                           tr("Connect it, or choose another one. Backups in it are as they were."));
    else if (m_look.backups.isEmpty())
        m_state->showEmpty(tr("There is no backup of this store in this folder yet"),
                           tr("The first one takes a few seconds; you can go on working meanwhile."), m_backUp);
    else
        m_state->showContent();
}

void BackupsPage::presentActs()
{
    const QString running = m_work.isRunning() ? tr("A backup or a drill is running.") : QString();
    const QString folder = m_form->choice().folder.isEmpty() ? tr("Choose a folder first.") : running;
    const QString backups = m_look.backups.isEmpty() ? tr("There is no backup of this store in the folder.") : running;
    m_backUp->setEnabled(folder.isEmpty());
    m_drill->setEnabled(backups.isEmpty());
    kit::setDisabledReason(m_backUpButton, folder);
    kit::setDisabledReason(m_drillButton, backups);
}

QVariant BackupsPage::cell(const KeptBackup &backup, int column) const
{
    switch (column) {
    case Made:
        return words::dateTime(backup.made);
    case Age:
        return words::duration(std::max<qint64>(0, office().clock.now() - backup.made));
    case Size:
        return words::locale().formattedDataSize(backup.bytes);
    case Sealing:
        return backup.isSealed ? tr("encrypted") : tr("in the clear");
    case Proof:
        return proofOf(backup.path);
    default:
        return QFileInfo(backup.path).fileName();
    }
}

} // namespace ringi
