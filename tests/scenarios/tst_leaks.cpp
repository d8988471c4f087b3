// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A restricted incident whose words are found nowhere else, and the whole window of an officer outside its circle: no
// page, palette, dialog, tooltip, accessible name or title has one of them, nor its number or id. The same window of an
// officer inside has them all, so that the search is known to find.
#include "support/fixtures.h"
#include "ui/kit/look.h"
#include "ui/log/incidentdialog.h"
#include "ui/log/incidentform.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/support/liveoffice.h"
#include "ui/support/windowtexts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 400;

const QStringList kWords{u"Zirkonia"_s,  u"Obsidiana"_s,  u"Feldspath"_s, u"Malachitis"_s,
                         u"Turmalina"_s, u"Serpentina"_s, u"Aquamarin"_s};

} // namespace

class TestLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"leaks"_s);
        QSettings().clear();
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
        QAccessible::setActive(true);
        m_office.enrol(Who::LegalHead, u"Ono Saki"_s, Division::Legal, Post::DivisionHead);
        m_office.circulates(m_office.logs(u"A public matter at the railway"_s), u"Public text."_s);
        livesInSecret();
    }

    void insideTheWindowHasEveryWord()
    {
        const WindowTexts texts = everythingShownTo(Who::Duty);

        for (const QString &word : kWords + QStringList{m_number, m_measureNumber})
            QVERIFY2(texts.has(word), qPrintable(word));
    }

    void outsideTheWindowHasNone_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("an analyst") << int(Who::Analyst);
        QTest::newRow("the administrator") << int(Who::Administrator);
        QTest::newRow("a liaison officer") << int(Who::Liaison);
    }

    void outsideTheWindowHasNone()
    {
        QFETCH(int, who);

        const WindowTexts texts = everythingShownTo(Who(who));

        QVERIFY(texts.has(u"A public matter"_s));
        for (const QString &word : kWords
                 + QStringList{m_number, m_measureNumber, m_incident.toString(), m_decided.toString(),
                               m_circulating.toString()})
            QVERIFY2(!texts.has(word), qPrintable(word));
    }

private:
    void livesInSecret()
    {
        IncidentContent content;
        content.title = u"Zirkonia, a public matter at the railway"_s;
        content.summary = u"Obsidiana"_s;
        content.organisation = u"Aquamarin"_s;
        content.source = u"Aquamarin"_s;
        content.times.reported = StatedTime{m_office.clock().now().plusMs(-kHour), Precision::Minute, false, u"Z"_s};
        content.assessment.continuity = Severity::Crisis;
        m_incident = IncidentId::make();
        does(Who::Duty, LogIncident{content, {}, {{Division::Operations, Division::Legal}, {}}});
        does(Who::Duty, AddNote{u"Obsidiana"_s});
        does(Who::Duty, AddTask{u"Serpentina"_s, Division::Legal, {}});
        does(Who::Duty, AskConsultation{Division::Legal, u"Feldspath?"_s, {}});
        m_circulating = m_office.circulates(m_incident, u"Turmalina."_s);
        m_decided = m_office.circulates(m_incident, u"Turmalina decided."_s);
        decide();
        does(Who::Duty, OfferCustody{Division::Legal, u"Malachitis"_s, m_office.clock().now().plusMs(kHour)});
        const auto seen = m_office.as(Who::Duty).asker.ask([this](Queries &queries) {
            return QStringList{queries.incident(m_incident).number, queries.measure(m_decided).number};
        });
        m_number = seen.result().first();
        m_measureNumber = seen.result().last();
    }

    void decide()
    {
        m_office.does(Who::Counsel, ForMeasure{m_decided, allAnswered(MeasureKind::Request)});
        sign(Who::Counsel, u"legal_review"_s);
        sign(Who::OperationsHead, u"operations_decides"_s);
    }

    void sign(Who who, const QString &gate)
    {
        const auto measure =
            m_office.as(Who::Duty).asker.ask([this](Queries &queries) { return queries.measure(m_decided); });
        m_office.does(who, ForMeasure{m_decided, signatureUnder(measure.result(), gate)});
    }

    void does(Who who, const IncidentCommand &what) { m_office.does(who, ForIncident{m_incident, what}); }

    /// Every page, every entry of the ledger, the records by their ids, the palette and the dialog of a new incident.
    WindowTexts everythingShownTo(Who who)
    {
        WindowTexts texts;
        MainWindow window(m_office.as(who), standardPages(), u"/tmp/a.ringi"_s, Preferences());
        window.resize(1440, 900);
        window.show();
        const auto look = [&] {
            QTest::qWait(kSettleMs);
            texts.take(&window);
        };
        for (const Place &place : standardPages().places) {
            window.goTo(place.key);
            look();
        }
        window.showIncident(m_incident);
        look();
        for (const MeasureId &measure : {m_decided, m_circulating}) {
            window.showMeasure(measure);
            look();
        }
        for (quint64 entry = 20; entry < 40; entry += 3) {
            window.showEntry(entry);
            look();
        }
        RegisterQuery query;
        query.text = u"public matter"_s;
        window.showRegister(query);
        look();
        searchThePalette(window, look);
        beginToLog(window, look);
        return texts;
    }

    template <class Look> void searchThePalette(MainWindow &window, Look look)
    {
        auto *field = window.findChild<CommandField *>();
        field->setFocus();
        QTest::keyClicks(field, u"public matter"_s);
        look();
        field->close();
    }

    /// Words that its title has are typed, so that it would be found as alike.
    template <class Look> void beginToLog(MainWindow &window, Look look)
    {
        window.logIncident();
        auto *dialog = window.findChild<IncidentDialog *>();
        QVERIFY(dialog);
        dialog->form()->findChild<QLineEdit *>()->setText(u"matter at the railway"_s);
        look();
        look();
        m_office.questions.confirmations = {true};
        dialog->reject();
    }

    LiveOffice m_office;
    IncidentId m_incident;
    MeasureId m_decided;
    MeasureId m_circulating;
    QString m_number;
    QString m_measureNumber;
};

QTEST_MAIN(TestLeaks)
#include "tst_leaks.moc"
