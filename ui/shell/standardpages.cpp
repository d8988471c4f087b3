// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standardpages.h"

#include "ui/backups/backupspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/decisions/decisionspage.h"
#include "ui/handoffs/handoffspage.h"
#include "ui/importing/importwizard.h"
#include "ui/incident/incidentpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/log/incidentdialog.h"
#include "ui/officers/officerspage.h"
#include "ui/officers/rightsdialog.h"
#include "ui/officers/waitingpanel.h"
#include "ui/register/registerpage.h"
#include "ui/registers/registerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/signoff/signoffpage.h"

#include <QCoreApplication>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

template <class Kind> Page *make(Office &office)
{
    return new Kind(office);
}

PlaceCounter sizeOf(qint64 count)
{
    return {int(count), kit::CounterStyle::Plain};
}

PlaceCounter waiting(int count)
{
    return {count > 0 ? count : -1, kit::CounterStyle::Boxed};
}

QDialog *makeLogDialog(Office &office, QWidget *over, const ShowIncident &show)
{
    auto *dialog = new IncidentDialog(office, over);
    QObject::connect(dialog, &IncidentDialog::incidentWanted, over, show);
    return dialog;
}

QDialog *makeImportWizard(Office &office, QWidget *over, const ShowIncident &)
{
    auto *wizard = new ImportWizard(office, over);
    if (auto *window = qobject_cast<MainWindow *>(over))
        QObject::connect(wizard, &ImportWizard::registerWanted, window, [window] { window->showRegister({}); });
    return wizard;
}

QDialog *makeRightsDialog(Office &office, QWidget *over, const ShowIncident &)
{
    return new RightsDialog(office, OfficerId(), over);
}

} // namespace

PageBook standardPages()
{
    PageBook book;
    book.places = {
        {u"incidents"_s, kit::Icon::Incidents, PlaceWords::tr("Incidents"), make<RegisterPage>,
         [](const DeskCounts &counts) { return sizeOf(counts.open); }},
        {u"handoffs"_s, kit::Icon::Handoffs, PlaceWords::tr("Handoffs"), make<HandoffsPage>,
         [](const DeskCounts &counts) { return waiting(counts.handoffsWaiting + counts.consultationsWaiting); }},
        {u"signoff"_s, kit::Icon::SignOff, PlaceWords::tr("Sign-off"), make<SignoffPage>,
         [](const DeskCounts &counts) { return waiting(counts.sheetsWaiting); }},
        {u"decisions"_s, kit::Icon::Decisions, PlaceWords::tr("Decisions"), make<DecisionsPage>},
        {u"dashboard"_s, kit::Icon::Dashboard, PlaceWords::tr("Dashboard"), make<DashboardPage>},
        {u"ledger"_s, kit::Icon::Ledger, PlaceWords::tr("Ledger"), make<LedgerPage>},
        {u"officers"_s,
         kit::Icon::Officers,
         PlaceWords::tr("Officers"),
         make<OfficersPage>,
         {},
         [](const Office &office) {
             const Instant now = office.clock.now();
             return waiting(waitingFor(office.registry, office.me.actor(now), now));
         }},
        {u"registers"_s, kit::Icon::Registers, PlaceWords::tr("Registers"), make<RegistersPage>},
        {u"backups"_s, kit::Icon::Backups, PlaceWords::tr("Backups"), make<BackupsPage>},
        {u"incident"_s, kit::Icon::None, PlaceWords::tr("Incident"), make<IncidentPage>, {}, {}, u"incidents"_s},
    };
    book.incidents = u"incidents"_s;
    book.incident = u"incident"_s;
    book.measure = u"signoff"_s;
    book.ledger = u"ledger"_s;
    book.decisions = u"decisions"_s;
    book.handoffs = u"handoffs"_s;
    book.logIncident = makeLogDialog;
    book.importFile = makeImportWizard;
    book.rights = makeRightsDialog;
    book.officers = u"officers"_s;
    return book;
}

} // namespace ringi
