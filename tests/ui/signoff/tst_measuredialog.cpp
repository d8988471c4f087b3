// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A measure is drafted with the fields of its kind and sent on its way, with everything that stands in it said before.
#include "ui/kit/look.h"
#include "ui/parts/field.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/wayahead.h"
#include "ui/support/forms.h"
#include "ui/support/liveoffice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstMeasureDialog : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    std::unique_ptr<MeasureDialog> drafting(Who who)
    {
        const IncidentId incident = m_office.logs(u"Access to signalling"_s);
        auto dialog = std::make_unique<MeasureDialog>(m_office.as(who), m_office.incident(incident), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }

    MeasureFile fileOf(const MeasureId &id)
    {
        MeasureFile file;
        file.measure = m_office.measure(id);
        file.incident = m_office.incident(file.measure.incident);
        file.registry = m_office.as(Who::Duty).registry;
        return file;
    }

    MeasureId aDraft()
    {
        const MeasureId measure = MeasureId::make();
        MeasureContent content;
        content.subject = u"Ask the provider to suspend relay R-7"_s;
        content.text = u"Suspend relay R-7."_s;
        m_office.does(Who::Duty,
                      ForMeasure{measure, DraftMeasure{m_office.logs(u"Relay"_s), MeasureKind::Request, content}});
        return measure;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void kindsOfOtherDivisionsCannotBeChosenAndSayWhy()
    {
        const auto dialog = drafting(Who::Duty);
        const auto *items = qobject_cast<QStandardItemModel *>(dialog->findChild<QComboBox *>(u"kind"_s)->model());

        const auto *directive = items->item(int(MeasureKind::Directive));

        QVERIFY(!directive->isEnabled());
        QVERIFY(!directive->toolTip().isEmpty());
        QVERIFY(items->item(int(MeasureKind::Request))->isEnabled());
    }

    void onlyTheFieldsOfTheKindAreShown()
    {
        const auto dialog = drafting(Who::Duty);
        QVERIFY(!dialog->findChild<QComboBox *>(u"server_country"_s)->isVisibleTo(dialog.get()));

        dialog->chooseKind(MeasureKind::Neutralisation);

        QVERIFY(dialog->findChild<QComboBox *>(u"server_country"_s)->isVisibleTo(dialog.get()));
        QVERIFY(!dialog->findChild<QComboBox *>(u"class"_s)->isVisibleTo(dialog.get()));
    }

    void aDossierIsDraftedWhole()
    {
        const auto dialog = drafting(Who::Duty);
        dialog->chooseKind(MeasureKind::Neutralisation);
        for (const QString &key : {u"subject"_s, u"text"_s, u"executing_agency"_s, u"scope"_s, u"stop_conditions"_s,
                                   u"risks"_s, u"retention"_s, u"addressee"_s})
            type(dialog.get(), key, u"said of "_s + key);
        choose(dialog.get(), u"server_country"_s, u"DE"_s);
        dialog->findChild<QCheckBox *>(u"personal_data"_s)->setChecked(true);
        QSignalSpy drafted(dialog.get(), &MeasureDialog::drafted);

        dialog->performNow();

        QTRY_COMPARE(drafted.size(), 1);
        const Measure measure = m_office.measure(drafted.first().first().value<MeasureId>());
        QCOMPARE(measure.kind, MeasureKind::Neutralisation);
        QCOMPARE(measure.content().dossier->serverCountry, u"DE"_s);
        QCOMPARE(measure.content().stopConditions, u"said of stop_conditions"_s);
        QVERIFY(measure.content().personalData);
        QVERIFY(!measure.content().tlp); // the incident's
    }

    void communicationsWithinTheCountryAreRefusedAtTheField()
    {
        const auto dialog = drafting(Who::Analyst);
        dialog->chooseKind(MeasureKind::CommunicationsInformation);
        type(dialog.get(), u"subject"_s, u"Use of flow data"_s);
        type(dialog.get(), u"text"_s, u"Use the flow data."_s);

        choose(dialog.get(), u"class"_s, keyOf(CommunicationsClass::DomesticDomestic));

        QVERIFY(!dialog->field(u"class"_s)->error().isEmpty());
        choose(dialog.get(), u"class"_s, keyOf(CommunicationsClass::ForeignForeign));
        QVERIFY(dialog->field(u"class"_s)->error().isEmpty());
    }

    void aMissingSubjectIsSaidAtTheField()
    {
        const auto dialog = drafting(Who::Duty);
        dialog->performNow();
        QTRY_VERIFY(!dialog->field(u"subject"_s)->error().isEmpty());
    }

    void whatWasChosenComesBackAsADraft()
    {
        const Incident incident = m_office.incident(m_office.logs(u"Draft kept"_s));
        {
            MeasureDialog dialog(m_office.as(Who::Duty), incident, nullptr);
            dialog.chooseKind(MeasureKind::Neutralisation);
            type(&dialog, u"scope"_s, u"One server"_s);
            choose(&dialog, u"server_country"_s, u"FR"_s);
        }

        MeasureDialog again(m_office.as(Who::Duty), incident, nullptr);

        QCOMPARE(again.kind(), MeasureKind::Neutralisation);
        QCOMPARE(again.content().scope, u"One server"_s);
        QCOMPARE(again.content().dossier->serverCountry, u"FR"_s);
    }

    void anotherVersionBeginsWithThePresentText()
    {
        const MeasureFile file = fileOf(aDraft());

        MeasureDialog dialog(m_office.as(Who::Duty), file.measure, file.incident, nullptr);

        QCOMPARE(dialog.content(), file.measure.content());
        QVERIFY(!dialog.findChild<QComboBox *>(u"kind"_s)->isEnabled());
    }

    void theWayAheadNamesWhoCouldSign()
    {
        WayAheadDialog way(m_office.as(Who::Duty), fileOf(aDraft()), nullptr);

        QCOMPARE(way.lines().size(), 2);
        QVERIFY(way.lines().first().contains(u"Ueda Ren"_s));
        QVERIFY(way.lines().last().contains(u"Sato Naoko"_s));
        QVERIFY(!way.lines().join(u' ').contains(u"Mori Kenji"_s)); // the drafter
    }

    void aGateNobodyCanSignIsWarnedOf()
    {
        MeasureFile file = fileOf(aDraft());
        file.registry.officers[m_office.idOf(Who::Counsel)].suspended = true;

        WayAheadDialog way(m_office.as(Who::Duty), file, nullptr);

        QVERIFY(way.lines().first().contains(u"Nobody"_s));
    }

    void anUrgentSheetNeedsAReason()
    {
        const MeasureFile file = fileOf(aDraft());
        auto *way = new WayAheadDialog(m_office.as(Who::Duty), file, nullptr);
        way->findChild<QCheckBox *>(u"urgent"_s)->setChecked(true);
        way->performNow();
        QCOMPARE(m_office.measure(file.measure.id).state, MeasureState::Draft);

        type(way, u"urgency"_s, u"The relay is in use now."_s);
        way->performNow();

        QTRY_COMPARE(m_office.measure(file.measure.id).state, MeasureState::Circulating);
        QCOMPARE(m_office.measure(file.measure.id).sheet.urgency, u"The relay is in use now."_s);
    }
};

QTEST_MAIN(TstMeasureDialog)
#include "tst_measuredialog.moc"
