// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photographer.h"

#include "base/fault.h"
#include "demo/demohints.h"
#include "ui/backups/backupform.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/backupstrip.h"
#include "ui/backups/drilldialog.h"
#include "ui/importing/importwizard.h"
#include "ui/incident/incidentpage.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/officers/keydialog.h"
#include "ui/officers/officerdialogs.h"
#include "ui/officers/officerspage.h"
#include "ui/officers/passphrasedialog.h"
#include "ui/officers/rightsdialog.h"
#include "ui/register/registerpage.h"
#include "ui/registers/registerspage.h"
#include "ui/registers/routestab.h"
#include "ui/sealed/sealedpanel.h"
#include "ui/shell/commandfield.h"
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
#include <QLineEdit>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kScreen(1440, 900);
constexpr int kSettling = 900;    ///< ms for answers to arrive and be painted
constexpr int kPatience = 30'000; ///< ms for a sign-in

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

/// Into the line of that name.
void type(QDialog &dialog, const QString &name, const QString &text)
{
    if (auto *line = dialog.findChild<QLineEdit *>(name))
        line->setText(text);
}

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

/// Signs somebody in from the page that is shown.
void Photographer::signIn(Workplace &workplace, const OfficerId &officer) const
{
    workplace.signIn(officer, demoPassphrase());
    if (!waitFor(workplace, &Workplace::signedIn))
        throw Fault(FaultKind::Other, u"nobody is signed in"_s);
    workplace.window()->setWindowState(Qt::WindowNoState);
    workplace.window()->resize(kScreen);
}

void Photographer::enter(Workplace &workplace, const QString &location)
{
    workplace.start({});
    keep(workplace.startWindow(), u"welcome"_s);
    workplace.startWindow()->showNewStore();
    keep(workplace.startWindow(), u"newstore"_s);
    workplace.start(location);
    if (!waitFor(workplace, &Workplace::atSignIn))
        throw Fault(FaultKind::Other, u"the sign-in page does not come"_s);
    keep(workplace.startWindow(), u"signin"_s);
    signIn(workplace, m_subjects.reviewer.id);
}

void Photographer::walk(MainWindow &window)
{
    const PageBook book = standardPages();
    for (const Place &place : book.places) {
        if (place.key == book.measure && m_subjects.measure)
            window.showMeasure(*m_subjects.measure);
        else if (place.key == book.incident && m_subjects.incident)
            window.showIncident(*m_subjects.incident);
        else
            window.goTo(place.key);
        keep(&window, place.key);
        if (place.key == book.incident)
            walkIncident(window);
        else if (place.key == book.incidents) {
            walkViews(window);
            walkSearch(window);
        }
    }
    verifyLedger(window);
    window.showHandoffs({});
    keep(&window, u"handoffs-all"_s);
}

/// The last of the register's views, which is a shared one where there is any.
/// A word in a script of two widths, a network, and a slip of the finger.
void Photographer::walkSearch(MainWindow &window)
{
    auto *field = window.findChild<CommandField *>();
    const QList<std::pair<QString, QString>> searches{
        {u"search"_s, u"ﾗﾝｻﾑ"_s}, {u"search-network"_s, u"203.0.113.0/24"_s}, {u"search-mistyped"_s, u"ransomwre"_s}};
    for (const auto &[name, typed] : searches) {
        field->open({});
        field->setText(typed);
        keep(&window, name);
        field->close();
    }
}

void Photographer::walkViews(MainWindow &window)
{
    auto *tabs = window.findChild<RegisterPage *>()->findChild<kit::CountTabBar *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    keep(&window, u"incidents-view"_s);
    tabs->setCurrentIndex(0);
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

/// What not everybody reads: a restricted incident with who has read it, and an entry that is opened.
void Photographer::walkConfidences(MainWindow &window)
{
    auto *page = window.findChild<IncidentPage *>();
    if (m_subjects.restricted) {
        window.showIncident(*m_subjects.restricted);
        keep(&window, u"incident-restricted"_s);
        window.goTo(standardPages().incidents);
        window.showIncident(*m_subjects.restricted); // that it was opened is on record by now
        page->showTab(IncidentPage::Readings);
        keep(&window, u"incident-readings"_s);
    }
    if (!m_subjects.sealed)
        return;
    window.showIncident(*m_subjects.sealed);
    settle();
    page->showTab(IncidentPage::Sealed);
    keep(&window, u"incident-sealed"_s);
    openSealed(window, *page);
}

/// The question is asked in an event loop of its own, and answered from a timer.
void Photographer::openSealed(MainWindow &window, IncidentPage &page)
{
    const int ordinal = sealedFor(m_subjects.reviewer, page.file().incident, page.file().compartments);
    QTimer::singleShot(kSettling, &window, [this] {
        if (auto *question = qobject_cast<QDialog *>(m_stage.application.activeModalWidget())) {
            keep(question, u"question"_s);
            question->accept();
        }
    });
    Q_EMIT page.findChild<SealedPanel *>()->openWanted(ordinal);
    keep(&window, u"incident-sealed-open"_s);
    page.showTab(IncidentPage::Overview);
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
    page->showTab(3);
    keep(&window, u"registers-compartments"_s);
}

/// A backup into a folder that goes again, and a drill of it.
void Photographer::walkBackups(MainWindow &window)
{
    const QTemporaryDir folder;
    window.goTo(u"backups"_s);
    auto *page = window.findChild<BackupsPage *>();
    page->form()->setChoice({folder.path(), {}, 30});
    page->refresh();
    keep(&window, u"backups-none"_s);
    waitFor(*page, &BackupsPage::settled, [page] { page->backUpNow(); });
    keep(&window, u"backups-made"_s);
    DrillDialog *drill = page->drillNewest();
    keep(drill, u"backups-drill"_s);
    waitFor(*page, &BackupsPage::settled, [drill] { drill->startButton()->click(); });
    keep(&window, u"backups-drilled"_s);
    page->form()->setChoice({u"/proc"_s, {}, 30});
    waitFor(*page, &BackupsPage::settled, [page] { page->backUpNow(); });
    keep(&window, u"backups-failed"_s);
    page->form()->setChoice({});
}

/// A dialog of the window that an action opens.
template <class Dialog>
void Photographer::openAndKeep(MainWindow &window, const std::function<void()> &open, const QString &name,
                               const std::function<void(Dialog &)> &fill)
{
    open();
    auto *dialog = window.findChild<Dialog *>();
    if (!dialog)
        throw Fault(FaultKind::Other, name);
    fill(*dialog);
    keep(dialog, name);
    dialog->close();
    dialog->deleteLater();
    settle();
}

/// A passphrase that is not good yet, so that the advice shows.
void Photographer::walkOwnDialogs(MainWindow &window)
{
    openAndKeep<RightsDialog>(
        window, [&window] { window.showRights(); }, u"rights"_s);
    window.goTo(u"officers"_s);
    settle();
    auto *page = window.findChild<OfficersPage *>();
    const auto typeWeak = [](QDialog &dialog) { type(dialog, u"fresh"_s, u"hasegawa2026"_s); };
    openAndKeep<PassphraseDialog>(
        window, [page] { page->passphraseAction()->trigger(); }, u"passphrase"_s, typeWeak);
}

/// What only administrators do with officers.
void Photographer::walkAdministration(MainWindow &window)
{
    window.goTo(u"officers"_s);
    keep(&window, u"officers-administrator"_s);
    auto *page = window.findChild<OfficersPage *>();
    const auto typeStrong = [](QDialog &dialog) {
        type(dialog, u"reason"_s, u"The token was lost on a journey. 出張中にトークンを紛失した。"_s);
        type(dialog, u"fresh"_s, u"four quiet rivers at dawn"_s);
    };
    openAndKeep<KeyDialog>(
        window, [page] { page->newKeyAction()->trigger(); }, u"newkey"_s, typeStrong);
    openAndKeep<EnrolDialog>(
        window, [page] { page->enrolAction()->trigger(); }, u"enrol"_s);
}

/// The page that covers the reviewer's desk, and somebody else who sits down meanwhile.
void Photographer::changeDesk(Workplace &workplace)
{
    workplace.lock();
    keep(workplace.startWindow(), u"locked"_s);
    if (!m_subjects.administrator.id.isNull()) {
        signIn(workplace, m_subjects.administrator.id);
        walkAdministration(*workplace.window());
    }
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

void Photographer::openMeasureDialogs(MainWindow &window)
{
    if (!m_subjects.measure)
        return;
    window.showMeasure(*m_subjects.measure);
    settle();
    Q_EMIT window.findChild<SignoffPage *>()->sheet()->submitWanted();
    auto *way = window.findChild<WayAheadDialog *>();
    keep(way, u"wayahead"_s);
    way->close();
    window.showIncident(m_subjects.open);
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
    m_subjects = photoSubjectsIn(m_gate, location);
    const SystemClock clock;
    SystemRandomness randomness;
    Workplace workplace(surroundings(m_stage, m_gate, clock, randomness), standardPages);
    workplace.use({series.theme, series.language, series.typePercent});
    enter(workplace, location);
    MainWindow &window = *workplace.window();
    walk(window);
    walkConfidences(window);
    walkRegisters(window);
    walkBackups(window);
    walkImport(window);
    openMeasureDialogs(window);
    walkOwnDialogs(window);
    window.goTo(standardPages().places.front().key);
    openDialog(window);
    changeDesk(workplace);
}

} // namespace ringi
