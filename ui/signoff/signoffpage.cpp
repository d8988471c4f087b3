// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffpage.h"

#include "base/filename.h"
#include "queries/keptfile.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/print/decisionpaper.h"
#include "ui/signoff/aftermathdialogs.h"
#include "ui/signoff/decidepanel.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/measurequeue.h"
#include "ui/signoff/recordnumbers.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/wayahead.h"
#include "ui/words/documentwords.h"
#include "ui/words/explain.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPrecedents = 3;

MeasureFile fileOf(Queries &queries, const MeasureId &id)
{
    MeasureFile file;
    file.measure = queries.measure(id);
    file.history = queries.history(streamOf(id));
    file.registry = queries.registry();
    file.incident = queries.incident(file.measure.incident);
    if (file.measure.exists())
        file.precedents = queries.precedents(id, kPrecedents);
    return file;
}

/// Whether the store has the file.
bool copyInto(const QString &path, Queries &queries, const Attachment &attachment)
{
    const auto bytes = keptFile(queries, attachment);
    if (!bytes)
        return false;
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        throw Fault(FaultKind::ReadOnly, u"%1: %2"_s.arg(path, file.errorString()));
    return true;
}

JapaneseText printInto(const QString &path, Queries &queries, const MeasureId &id, Instant now)
{
    const PaperFonts fonts = installedPaperFonts();
    if (const auto decision = decisionFileOf(queries, id, now))
        savePdf(path, printDecision(*decision, fonts));
    return fonts.japanese;
}

} // namespace

SignoffPage::SignoffPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_stack(new QStackedWidget(this))
    , m_sheet(new SheetView(office, this))
    , m_sheetState(new kit::StatePane(m_sheet, this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(buildQueue());
    m_stack->addWidget(m_sheetState);
    connectSheet();
}

QWidget *SignoffPage::buildQueue()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *title = kit::roleLabel("pageTitle", tr("Sign-off"), page);
    title->setContentsMargins(16, 10, 16, 6);
    m_queue = new MeasureQueue(page);
    rows->addWidget(title);
    rows->addWidget(m_queue, 1);
    connect(m_queue, &MeasureQueue::measureWanted, this, &SignoffPage::showMeasure);
    connect(m_queue->state(), &kit::StatePane::retryRequested, this, &SignoffPage::readQueue);
    return page;
}

void SignoffPage::connectSheet()
{
    connect(m_sheet, &SheetView::backWanted, this, &SignoffPage::showQueue);
    connect(m_sheet, &SheetView::incidentWanted, this, &Page::openIncident);
    connect(m_sheet, &SheetView::entryWanted, this, &Page::openEntry);
    connect(m_sheet, &SheetView::recordWanted, this, &SignoffPage::openRecord);
    connect(m_sheet, &SheetView::attachmentWanted, this, &SignoffPage::saveCopy);
    connect(m_sheet, &SheetView::editWanted, this, &SignoffPage::edit);
    connect(m_sheet, &SheetView::submitWanted, this, &SignoffPage::submit);
    connect(m_sheet, &SheetView::withdrawWanted, this, &SignoffPage::withdraw);
    connect(m_sheet, &SheetView::printWanted, this, &SignoffPage::print);
    connect(m_sheet, &SheetView::signedAs, this, &SignoffPage::afterSigning);
    connect(m_sheet, &SheetView::acted, this, &SignoffPage::afterAct);
    connect(m_sheet, &SheetView::nextWanted, this, &SignoffPage::openNext);
    connect(m_sheetState, &kit::StatePane::retryRequested, this, &SignoffPage::readMeasure);
}

QString SignoffPage::title() const
{
    const bool isSheet = m_stack->currentIndex() == 1 && m_file.measure.exists();
    return isSheet ? u"%1 %2"_s.arg(m_file.measure.number, m_file.measure.content().subject) : tr("Sign-off");
}

void SignoffPage::refresh()
{
    readQueue();
    if (!m_measure.isNull())
        readMeasure();
}

void SignoffPage::showNotice(const ChangeNotice &notice)
{
    if (notice.many || notice.registry || !notice.measures.isEmpty())
        refresh();
}

void SignoffPage::takeFocus()
{
    if (m_stack->currentIndex() == 0)
        m_queue->setFocus();
    else
        m_sheet->document()->setFocus();
}

QList<QWidget *> SignoffPage::panes()
{
    if (m_stack->currentIndex() == 0)
        return {m_queue};
    return {m_sheet->document(), m_sheet->decidePanel()};
}

void SignoffPage::showMeasure(const MeasureId &measure)
{
    if (measure != m_measure)
        m_sheetState->showLoading(tr("Reading the sheet"));
    m_measure = measure;
    m_isOpening = true;
    m_stack->setCurrentIndex(1);
    readMeasure();
}

void SignoffPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        showQueue();
}

void SignoffPage::showQueue()
{
    m_measure = {};
    m_stack->setCurrentIndex(0);
    readQueue();
    m_queue->setFocus();
    Q_EMIT titleChanged();
}

void SignoffPage::readQueue()
{
    const int asked = ++m_queueGeneration;
    const Officer me = office().me;
    const Instant now = office().clock.now();
    office()
        .asker.ask([me, now](Queries &queries) { return measureListsOf(queries, me, now); })
        .then(this,
              [this, asked, me, now](const MeasureLists &lists) {
                  if (asked == m_queueGeneration)
                      m_queue->showLists(lists, me.division, now);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_queueGeneration)
                m_queue->state()->showError(words::explain(fault), tr("Nothing you wrote is lost."));
        });
}

void SignoffPage::readMeasure()
{
    const int asked = ++m_sheetGeneration;
    office()
        .asker.ask([id = m_measure](Queries &queries) { return fileOf(queries, id); })
        .then(this,
              [this, asked](const MeasureFile &file) {
                  if (asked == m_sheetGeneration)
                      take(file);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_sheetGeneration)
                m_sheetState->showError(words::explain(fault), tr("Nothing you wrote is lost."));
        });
}

void SignoffPage::take(const MeasureFile &file)
{
    m_file = file;
    if (!file.measure.exists()) {
        m_sheetState->showEmpty(tr("There is no such measure here."));
        Q_EMIT titleChanged();
        return;
    }
    if (std::exchange(m_isOpening, false) && file.incident.isRestricted())
        record({ReadingAct::Opened, {}, m_measure, {}, 0});
    const Officer me = file.registry.officers.value(office().me.id, office().me);
    m_sheet->showFile(file, me.actor(office().clock.now()), office().clock.now());
    m_sheetState->showContent();
    Q_EMIT titleChanged();
}

void SignoffPage::openRecord(const QString &number)
{
    if (isMeasureNumber(number))
        follow(number, &Queries::measureByNumber, &Page::openMeasure);
    else
        follow(number, &Queries::incidentByNumber, &Page::openIncident);
}

void SignoffPage::sayUnknown(const QString &number)
{
    office().questions.tell(this, tr("There is no %1 in this store.").arg(number));
}

/// Looks up the record and has the window open it.
template <class Id>
void SignoffPage::follow(const QString &number, std::optional<Id> (Queries::*look)(const QString &),
                         void (Page::*open)(const Id &))
{
    office()
        .asker.ask([number, look](Queries &queries) { return (queries.*look)(number); })
        .then(this,
              [this, number, open](const std::optional<Id> &found) {
                  if (found)
                      Q_EMIT(this->*open)(*found);
                  else
                      sayUnknown(number);
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void SignoffPage::edit()
{
    auto *dialog = new MeasureDialog(office(), m_file.measure, m_file.incident, this);
    dialog->open();
}

void SignoffPage::submit()
{
    auto *dialog = new WayAheadDialog(office(), m_file, this);
    connect(dialog, &ActDialog::performed, this, &SignoffPage::afterAct);
    dialog->open();
}

void SignoffPage::withdraw()
{
    auto *dialog = new FormDialog(
        office(),
        {tr("Withdraw the measure"), m_file.measure.number, tr("Withdraw"), u"withdraw-%1"_s.arg(m_measure.toString())},
        this);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"), tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->setCommand([reason, id = m_measure]() -> Command {
        return ForMeasure{id, WithdrawMeasure{reason->toPlainText()}};
    });
    dialog->restoreDraft();
    dialog->open();
}

/// Read, printed and written on the asker's thread; the page stays at hand meanwhile.
void SignoffPage::print()
{
    const auto path = office().questions.fileToSave(
        this, {tr("Print the sheet"), tr("PDF (*.pdf)"), decisionFileName(m_file.measure)});
    if (!path)
        return;
    m_sheet->setPrinting(true);
    office()
        .asker
        .ask([path = *path, id = m_measure, now = office().clock.now()](Queries &queries) {
            return printInto(path, queries, id, now);
        })
        .then(this,
              [this](JapaneseText japanese) {
                  m_sheet->setPrinting(false);
                  record({ReadingAct::Printed, {}, m_measure, {}, 0});
                  if (japanese != JapaneseText::Kept)
                      office().questions.tell(this, words::explain(japanese));
              })
        .onFailed(this, [this](const Fault &fault) {
            m_sheet->setPrinting(false);
            tell(fault);
        });
}

/// The stamp appears, its entry is named, and the keyboard stands on the way to the next sheet.
void SignoffPage::afterSigning(const Receipt &receipt)
{
    const Officer me = office().me;
    const Instant now = office().clock.now();
    const auto tellEntry = [this, entry = receipt.commit](const std::optional<MeasureRow> &next) {
        m_next = next ? std::optional(next->id) : std::nullopt;
        m_sheet->sayStamped(entry, next ? std::optional(next->number) : std::nullopt);
    };
    office()
        .asker.ask([me, now, id = m_measure](Queries &queries) { return nextToSign(queries, me, id, now); })
        .then(this, tellEntry)
        .onFailed(this, [tellEntry](const Fault &) { tellEntry({}); });
    afterAct();
}

/// What is written is what was signed: the bytes are held against the hash on record first.
void SignoffPage::saveCopy(const Attachment &attachment)
{
    const auto path =
        office().questions.fileToSave(this, {tr("Save a copy"), tr("All files (*)"), safeFileName(attachment.name)});
    if (!path)
        return;
    office()
        .asker.ask([path = *path, attachment](Queries &queries) { return copyInto(path, queries, attachment); })
        .then(this,
              [this, name = attachment.name](bool isThere) {
                  if (!isThere)
                      office().questions.tell(this, tr("The store has the hash of “%1” and not the file.").arg(name));
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void SignoffPage::afterAct()
{
    office().desk.lookForChanges();
    refresh();
}

void SignoffPage::openNext()
{
    if (m_next)
        showMeasure(*std::exchange(m_next, std::nullopt));
}

} // namespace ringi
