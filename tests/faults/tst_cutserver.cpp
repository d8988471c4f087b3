// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server that goes, and a connection that is cut, while an act is being saved. The act is there once or
// not at all, the desk finds out which and says so truly, and an act that was acknowledged is there.
#include "conformance/office.h"
#include "cutproxy.h"
#include "desk/deskthread.h"
#include "figures.h"
#include "ledger/indoubt.h"
#include "ledger/verifier.h"
#include "support/fixtures.h"
#include "support/postgrescluster.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

/// What the desk said of an act.
enum class Said { Saved, NotSaved, InDoubt };

template <class Act> Said saidOf(const Act &act)
{
    try {
        act();
        return Said::Saved;
    } catch (const Fault &fault) {
        if (fault.kind() == FaultKind::InDoubt)
            return Said::InDoubt;
        if (fault.kind() != FaultKind::ServerGone)
            qFatal("another fault: %s", qPrintable(fault.detail()));
        return Said::NotSaved;
    }
}

qsizetype timesNoted(Office &office, const IncidentId &incident, const QString &text)
{
    const QList<Note> notes = office.queries().incident(incident).notes;
    return std::ranges::count(notes, text, &Note::text);
}

} // namespace

class CutServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_POSTGRES(m_cluster);
        m_database = m_cluster.freshDatabase();
        const QString server = m_database.section(u"host="_s, 1).section(u'&', 0, 0);
        m_proxy = std::make_unique<CutProxy>(server, m_folder.path());
        m_office = std::make_unique<Office>(QString(m_database).replace(server, m_folder.path()));
        m_incident = m_office->logged(u"x"_s);
    }

    void anActThatIsCutOffIsThereOnceOrNotAtAllAndTheDeskKnows_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("isSaved");
        QTest::addRow("cut before the server") << int(Cut::BeforeTheServer) << false;
        QTest::addRow("cut after COMMIT, answer lost") << int(Cut::AfterTheServer) << true;
        QTest::addRow("cut while COMMIT travels") << int(Cut::WhileItTravels) << true;
    }

    void anActThatIsCutOffIsThereOnceOrNotAtAllAndTheDeskKnows()
    {
        QFETCH(int, cut);
        QFETCH(bool, isSaved);
        Figures figures(QString::fromLatin1(QTest::currentDataTag()).remove(u','));
        for (int i = 0; i < 8; ++i) {
            const QString text = u"%1 %2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(i);
            m_proxy->cutNext(Cut(cut));
            const Said said = saidOf([&] { m_office->done(m_office->duty, m_incident, AddNote{text}); });
            m_proxy->cutNext(Cut::Nothing);

            QCOMPARE(said, isSaved ? Said::Saved : Said::NotSaved);
            QCOMPARE(timesNoted(*m_office, m_incident, text), isSaved ? 1 : 0);
            figures.add(isSaved, timesNoted(*m_office, m_incident, text));
        }
        QVERIFY(verified());
        figures.print();
    }

    void aCommandThatIsSentAgainMakesNothingTwice()
    {
        const ForIncident command{IncidentId::make(), LogIncident{content(), {}}};
        m_proxy->cutNext(Cut::AfterTheServer);
        QVERIFY(m_office->desk().perform(m_office->duty, command));

        const auto again = m_office->desk().perform(m_office->duty, command);

        QCOMPARE(again.error().code, RefusalCode::AlreadyLogged);
    }

    void whileNobodyCanBeAskedTheActIsInDoubtAndTheDeskTellsLater()
    {
        Asker asker([&](const Reader &reader) { return m_office->store().queries(reader); });
        DeskThread thread(m_office->desk(), asker);
        QSignalSpy lost(&thread, &DeskThread::lost), recovered(&thread, &DeskThread::recovered),
            settled(&thread, &DeskThread::settled);
        std::optional<FaultKind> kind;
        const quint64 commits = m_office->queries().commitCount();
        m_proxy->cutNext(Cut::AfterTheServer, CutProxy::Then::StaysDown);
        thread.perform(m_office->duty, ForIncident{m_incident, AddNote{u"in doubt"_s}})
            .then(this, [](const Outcome<Receipt> &) {})
            .onFailed(this, [&](const Fault &fault) { kind = fault.kind(); });
        QTRY_VERIFY_WITH_TIMEOUT(kind.has_value(), 20'000);
        QCOMPARE(*kind, FaultKind::InDoubt);

        m_proxy->mend();

        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20'000);
        QCOMPARE(settled.first().at(0).toULongLong(), commits + 1);
        QVERIFY(settled.first().at(1).toBool());
        QCOMPARE(recovered.count(), lost.count());
        QCOMPARE(timesNoted(*m_office, m_incident, u"in doubt"_s), 1);
    }

    void aServerThatIsStoppedInTheMiddleOfWorkLosesNothingAcknowledged_data()
    {
        QTest::addColumn<bool>("crash");
        QTest::addRow("server restarted") << false;
        QTest::addRow("server crashed") << true;
    }

    void aServerThatIsStoppedInTheMiddleOfWorkLosesNothingAcknowledged()
    {
        QFETCH(bool, crash);
        Figures figures(QString::fromLatin1(QTest::currentDataTag()));
        QStringList saved, lost;
        for (int round = 0; round < 6; ++round) {
            std::atomic<bool> goOn = true;
            std::thread writer([&] {
                for (int i = 0; goOn; ++i) {
                    const QString text =
                        u"%1 %2.%3"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(round).arg(i);
                    const Said said = saidOf([&] { m_office->done(m_office->duty, m_incident, AddNote{text}); });
                    (said == Said::Saved ? saved : said == Said::NotSaved ? lost : m_doubtful) += text;
                    if (said != Said::Saved)
                        QTest::qSleep(20); // who acts does not try ten thousand times a second
                }
            });
            QTest::qSleep(120 + round * 17);
            crash ? m_cluster.crash() : m_cluster.stop();
            QVERIFY(m_cluster.start());
            QTest::qSleep(200);
            goOn = false;
            writer.join();

            qsizetype found = 0;
            for (const QString &text : std::as_const(saved))
                found += timesNoted(*m_office, m_incident, text) == 1;
            figures.add(saved.size(), found);
            QCOMPARE(found, saved.size());
        }
        for (const QString &text : std::as_const(lost))
            QCOMPARE(timesNoted(*m_office, m_incident, text), 0);
        for (const QString &text : std::as_const(m_doubtful))
            QVERIFY(timesNoted(*m_office, m_incident, text) <= 1);
        QVERIFY(saved.size() > 20);
        QVERIFY(verified());
        figures.print();
    }

private:
    [[nodiscard]] bool verified()
    {
        NoProgress quiet;
        return verify(*m_office->store().ledger(), quiet).intact();
    }

    [[nodiscard]] IncidentContent content()
    {
        IncidentContent content = aContent(u"x"_s);
        content.times.reported->at = m_office->clock().now().plusMs(-kMinute);
        return content;
    }

    PostgresCluster m_cluster{PostgresCluster::Durability::Full};
    QTemporaryDir m_folder{u"/tmp/ringi-cut-XXXXXX"_s};
    QString m_database;
    std::unique_ptr<CutProxy> m_proxy;
    std::unique_ptr<Office> m_office;
    IncidentId m_incident;
    QStringList m_doubtful;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::CutServerTest)
#include "tst_cutserver.moc"
