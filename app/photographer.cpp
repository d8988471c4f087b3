// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photographer.h"

#include "base/fault.h"
#include "demo/demohints.h"
#include "ui/importing/importwizard.h"
#include "ui/incident/incidentpage.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/registers/registerspage.h"
#include "ui/registers/routestab.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/signoffpage.h"
#include "ui/signoff/wayahead.h"
#include "ui/start/startwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kScreen(1440, 900);
constexpr int kSettling = 900;    ///< ms for answers to arrive and be painted
constexpr int kPatience = 30'000; ///< ms for a sign-in

/// What the pictures are of: a measure that waits for its signature, and the incident it is about.
struct Subjects
{
    std::optional<MeasureId> measure;
    std::optional<IncidentId> incident;
};

int richness(Queries &queries, const MeasureRow &row)
{
    const Incident incident = queries.incident(row.incident);
    return int(2 * incident.handoffs.size() + incident.notes.size() + incident.consultations.size()) + 2 * row.stamps
        + row.gates;
}

/// One on which a measure can still be proposed.
IncidentId openIncidentIn(StoreGate &gate, const QString &location)
{
    const auto queries = gate.open(location)->queries(kNobody);
    RegisterQuery open;
    open.openOnly = true;
    return queries->incidentRows(queries->incidentOrder(open, 1)).value(0).id;
}

Subjects subjectsIn(StoreGate &gate, const QString &location)
{
    const auto queries = gate.open(location)->queries(kNobody);
    Subjects subjects;
    int best = -1;
    MeasureQuery waiting;
    waiting.waitsFor = Division::Legal;
    waiting.states = {MeasureState::Circulating};
    waiting.limit = 40;
    for (const MeasureRow &row : queries->measures(waiting)) {
        if (const int rich = richness(*queries, row); rich > best) {
            best = rich;
            subjects = {row.id, row.incident};
        }
    }
    return subjects;
}

Officer reviewerIn(const Registry &registry)
{
    const QList<DemoHint> hints = demoHints();
    const auto hint = std::ranges::find(hints, u"legal_reviewer"_s, &DemoHint::role);
    const auto officer = hint == hints.end() ? std::nullopt : registry.named(hint->officer);
    if (!officer || registry.office != demoOffice())
        throw Fault(FaultKind::Other, u"pictures are taken of a demo store only"_s);
    return *officer;
}

/// Runs the event loop until the signal comes; false when it does not. `begin` sets off what ends in it.
template <class Sender, class Signal>
bool waitFor(
    Sender &sender, Signal signal, const std::function<void()> &begin = [] {})
{
    QEventLoop loop;
    QTimer::singleShot(kPatience, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&sender, signal, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(0, &loop, begin);
    return loop.exec() == 0;
}

/// A register of somebody else's: what most columns are, one word that needs a meaning, one row that is no good.
constexpr auto kForeignRegister =
    "No,件名,発生日時,報告日,種別,被害組織\n"
    "1001,港湾端末の停止,2026/11/02 04:10,2026/11/02,ランサムウェア,みなと港湾ターミナル\n"
    "1002,Web site defaced,2026/11/03 09:00,2026/11/03,改ざん,Aoba City\n"
    "1003,不審な通信,いつか,2026/11/04,不正アクセス,青葉市水道局\n";

QString foreignRegisterIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"register.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(kForeignRegister) < 0)
        throw Fault(FaultKind::Other, path);
    return path;
}

} // namespace

void Photographer::settle() const
{
    QEventLoop loop;
    QTimer::singleShot(kSettling, &loop, &QEventLoop::quit);
    loop.exec();
}

void Photographer::keep(QWidget *widget, const QString &page)
{
    settle();
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, page, m_suffix);
    if (!widget || !widget->grab().save(path))
        throw Fault(FaultKind::Other, path);
    m_files.append(path);
}

void Photographer::enter(Workplace &workplace, const QString &location)
{
    const Registry registry = m_gate.open(location)->queries(kNobody)->registry();
    const Officer reviewer = reviewerIn(registry);
    workplace.start({});
    keep(workplace.startWindow(), u"welcome"_s);
    workplace.startWindow()->showNewStore();
    keep(workplace.startWindow(), u"newstore"_s);
    workplace.start(location);
    if (!waitFor(workplace, &Workplace::atSignIn))
        throw Fault(FaultKind::Other, u"the sign-in page does not come"_s);
    keep(workplace.startWindow(), u"signin"_s);
    workplace.signIn(reviewer.id, demoPassphrase());
    if (!waitFor(workplace, &Workplace::signedIn))
        throw Fault(FaultKind::Other, u"nobody is signed in"_s);
}

void Photographer::walk(MainWindow &window, const QString &location)
{
    const Subjects subjects = subjectsIn(m_gate, location);
    const PageBook book = standardPages();
    for (const Place &place : book.places) {
        if (place.key == book.measure && subjects.measure)
            window.showMeasure(*subjects.measure);
        else if (place.key == book.incident && subjects.incident)
            window.showIncident(*subjects.incident);
        else
            window.goTo(place.key);
        keep(&window, place.key);
        if (place.key == book.incident)
            walkIncident(window);
    }
    verifyLedger(window);
    window.showHandoffs({});
    keep(&window, u"handoffs-all"_s);
}

void Photographer::walkIncident(MainWindow &window)
{
    auto *page = window.findChild<IncidentPage *>();
    const auto tabs =
        std::to_array<std::pair<IncidentPage::Tab, QString>>({{IncidentPage::Timeline, u"timeline"_s},
                                                              {IncidentPage::Measures, u"measures"_s},
                                                              {IncidentPage::Tasks, u"tasks"_s},
                                                              {IncidentPage::Consultations, u"consultations"_s},
                                                              {IncidentPage::Notes, u"notes"_s},
                                                              {IncidentPage::History, u"history"_s}});
    for (const auto &[tab, name] : tabs) {
        page->showTab(tab);
        keep(&window, u"incident-"_s + name);
    }
    page->showTab(IncidentPage::Overview);
}

void Photographer::verifyLedger(MainWindow &window)
{
    window.goTo(standardPages().ledger);
    settle();
    auto *page = window.findChild<LedgerPage *>();
    waitFor(*page, &Page::verified, [page] { page->verifyNow(); });
    keep(&window, u"ledger-verified"_s);
}

/// The rules of every kind of page: the longest route, who stands in for whom.
void Photographer::walkRegisters(MainWindow &window)
{
    window.goTo(u"registers"_s);
    settle();
    auto *page = window.findChild<RegistersPage *>();
    page->routes()->showKind(MeasureKind::Neutralisation);
    keep(&window, u"registers-route"_s);
    page->showTab(1);
    keep(&window, u"registers-deputies"_s);
    page->showTab(2);
    keep(&window, u"registers-delegations"_s);
}

void Photographer::walkImport(MainWindow &window)
{
    const QTemporaryDir folder;
    window.importFile();
    auto *wizard = window.findChild<ImportWizard *>();
    keep(wizard, u"import-file"_s);
    wizard->takeFile(foreignRegisterIn(folder.path()));
    keep(wizard, u"import-chosen"_s);
    wizard->nextButton()->click();
    keep(wizard, u"import-mapping"_s);
    wizard->nextButton()->click();
    keep(wizard, u"import-preview"_s);
    wizard->close();
}

void Photographer::openMeasureDialogs(MainWindow &window, const QString &location)
{
    const Subjects subjects = subjectsIn(m_gate, location);
    if (!subjects.measure)
        return;
    window.showMeasure(*subjects.measure);
    settle();
    Q_EMIT window.findChild<SignoffPage *>()->sheet()->submitWanted();
    auto *way = window.findChild<WayAheadDialog *>();
    keep(way, u"wayahead"_s);
    way->close();
    window.showIncident(openIncidentIn(m_gate, location));
    settle();
    window.findChild<IncidentPage *>()->action(IncidentAct::ProposeMeasure)->trigger();
    auto *draft = window.findChild<MeasureDialog *>();
    keep(draft, u"draft"_s);
    draft->close();
}

/// The dialog may run an event loop of its own, so its picture is taken from a timer.
void Photographer::openDialog(MainWindow &window)
{
    QTimer::singleShot(kSettling, &window, [this] {
        QWidget *dialog = m_stage.application.activeModalWidget();
        if (!dialog)
            return;
        keep(dialog, u"log"_s);
        dialog->close();
    });
    window.logIncident();
    settle();
    settle();
}

void Photographer::take(const QString &location, const PictureSeries &series)
{
    m_suffix = series.suffix;
    const SystemClock clock;
    SystemRandomness randomness;
    Workplace workplace(surroundings(m_stage, m_gate, clock, randomness), standardPages);
    workplace.use({series.theme, series.language, series.typePercent});
    enter(workplace, location);
    MainWindow &window = *workplace.window();
    window.setWindowState(Qt::WindowNoState);
    window.resize(kScreen);
    walk(window, location);
    walkRegisters(window);
    walkImport(window);
    openMeasureDialogs(window, location);
    window.goTo(standardPages().places.front().key);
    openDialog(window);
}

} // namespace ringi
