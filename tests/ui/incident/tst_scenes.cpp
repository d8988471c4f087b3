// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an incident's page is drawn from: custody, phases, acts, story and changes, from records without a window.
#include "support/fixtures.h"
#include "ui/incident/custodyscenes.h"
#include "ui/incident/incidentacts.h"
#include "ui/incident/phasesteps.h"
#include "ui/incident/sidepane.h"
#include "ui/incident/story.h"
#include "ui/incident/storyview.h"

#include "domain/eventcodec.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class TstScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustodyTrackHasALegForEachHolder()
    {
        auto incident = anIncident().later(kHour).heldBy(Division::Intelligence).later(kHour).heldBy(Division::Legal);

        const kit::CustodyScene scene = custodySceneOf(incident.state(), incident.now());

        QCOMPARE(scene.lanes.size(), size_t(5));
        QCOMPARE(scene.legs.size(), size_t(3));
        QCOMPARE(scene.legs[1].lane, int(Division::Intelligence));
        QCOMPARE(scene.legs[1].note, u"please take it on"_s);
        QCOMPARE(scene.currentLane, int(Division::Legal));
        QCOMPARE(heldBy(incident.state(), Division::Operations, incident.now()), kHour);
    }

    void aWaitingOfferAndAReturnedOneAreDrawnApart()
    {
        auto incident = anIncident().offeredTo(Division::Legal).later(kHour);
        incident.after(kStaff.of(Division::Legal), ReturnCustody{u"no legal question"_s});
        incident.later(kHour).offeredTo(Division::International).later(10 * kMinute);

        const kit::CustodyScene scene = custodySceneOf(incident.state(), incident.now());

        QCOMPARE(scene.returns.size(), size_t(1));
        QCOMPARE(scene.returns[0].note, u"no legal question"_s);
        QCOMPARE(scene.waiting.size(), size_t(1));
        QCOMPARE(scene.waiting[0].toLane, int(Division::International));
        QCOMPARE(scene.lanes[size_t(Division::International)].total, u"waits 10m"_s);
    }

    // Otherwise thirty versions of a long text are laid out in full, twice each, before a sheet is shown.
    void aLongValueIsShownWhereItDiffers()
    {
        const QString paragraph = u"The operator suspends the relay. "_s.repeated(40);
        const FieldChange is = shortened({u"Text"_s, paragraph + u"Within a day."_s, paragraph + u"At once."_s});

        QVERIFY(is.before.startsWith(u"…"_s) && is.before.endsWith(u"Within a day."_s));
        QVERIFY(is.after.startsWith(u"…"_s) && is.after.endsWith(u"At once."_s));
        QVERIFY(is.after.size() < 100);
        const FieldChange grown = shortened({u"Text"_s, u"Short"_s, paragraph});
        QCOMPARE(grown.before, u"Short"_s);
        QVERIFY(grown.after.startsWith(u"The operator"_s) && grown.after.endsWith(u"…"_s));
        QCOMPARE(shortened({u"Text"_s, {}, u"High"_s}).after, u"High"_s);
    }

    void noCharacterIsCutInTwo()
    {
        const QString faces = u"😀"_s.repeated(400);

        for (const QString &tail : {u"a"_s, u"ab"_s}) {
            const QString after = shortened({u"Text"_s, faces, tail + faces}).after;
            QVERIFY(after.isValidUtf16());
        }
    }

    void phasesArePassedInTheirOrder()
    {
        auto incident = anIncident().movedTo(Phase::Containment);

        const auto steps = phaseStepsOf(incident.state(), incident.now());

        QCOMPARE(steps.size(), size_t(7));
        QCOMPARE(steps[0].state, kit::StepState::Done);
        QCOMPARE(steps[3].state, kit::StepState::Current);
        QCOMPARE(steps[4].state, kit::StepState::ToCome);
    }

    void aDismissedIncidentEndsWithItsDismissal()
    {
        auto incident = anIncident().movedTo(Phase::Dismissed);

        const auto steps = phaseStepsOf(incident.state(), incident.now());

        QCOMPARE(steps.back().label, u"Dismissed"_s);
        QCOMPARE(steps.size(), size_t(2));
    }

    void onlyTheHolderMayHandOff()
    {
        auto incident = anIncident();

        const auto ours = refusalOf(IncidentAct::HandOff, incident.state(), kStaff.dutyOfficer, incident.now());
        const auto theirs = refusalOf(IncidentAct::HandOff, incident.state(), kStaff.counsel, incident.now());

        QVERIFY(!ours);
        QCOMPARE(theirs->code, RefusalCode::NotTheHolder);
    }

    void whatIsOfferedToUsMayBeAcceptedAndNotHandedOn()
    {
        auto incident = anIncident().offeredTo(Division::Legal);
        const auto may = [&](IncidentAct act) {
            return !refusalOf(act, incident.state(), kStaff.counsel, incident.now());
        };

        QVERIFY(may(IncidentAct::Accept));
        QVERIFY(may(IncidentAct::Return));
        QVERIFY(may(IncidentAct::AddNote));
        QVERIFY(may(IncidentAct::ProposeMeasure));
        QVERIFY(!may(IncidentAct::HandOff));
        QVERIFY(!may(IncidentAct::WithdrawOffer));
    }

    void dueItemsComeNearestFirst()
    {
        auto incident = anIncident();
        const Instant now = incident.now();
        incident.after(kStaff.dutyOfficer, AddTask{u"Logs"_s, Division::Operations, now.plusMs(3 * kHour)});
        incident.after(kStaff.dutyOfficer, AskConsultation{Division::Legal, u"May we?"_s, now.plusMs(kHour)});

        const QList<DueItem> items = dueItemsOf(incident.state());

        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].whose, Division::Legal);
        QCOMPARE(items[1].what, u"Logs"_s);
    }

    void aRevisionIsToldByItsFields()
    {
        IncidentContent before = aContent();
        IncidentContent after = before;
        after.tlp = Tlp::Red;
        after.assessment.safety = Severity::High;
        QList<HistoryEntry> history;
        const auto add = [&](const IncidentEvent &event) {
            HistoryEntry entry;
            entry.n = quint64(history.size()) + 1;
            entry.kind = kindOf(event);
            entry.body = bodyOf(event);
            history.append(entry);
        };
        add(IncidentLogged{u"INC-2026-000001"_s, Division::Operations, before, {}});
        add(IncidentRevised{after, u"confirmed by the operator"_s});

        const QList<StoryLine> story = storyOf(history, {});

        QCOMPARE(story.size(), 2);
        QCOMPARE(story[1].said, u"confirmed by the operator"_s);
        QCOMPARE(story[1].changes.size(), 2);
        QCOMPARE(story[1].changes[0].before, u"TLP:AMBER"_s);
        QCOMPARE(story[1].changes[0].after, u"TLP:RED"_s);
        QCOMPARE(story[1].changes[1].after, u"3 High"_s);
    }

    void anEventOfANewerProgramIsNamedAndNotFatal()
    {
        HistoryEntry entry;
        entry.kind = "incident.teleported";

        const QList<StoryLine> story = storyOf({entry}, {});

        QCOMPARE(story.size(), 1);
    }
};

QTEST_MAIN(TstScenes)
#include "tst_scenes.moc"
