// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two who do the same at once, at two desks and in two processes: one of them stands, the other is told so, and no
// stamp ever stands on a text that its signer did not see.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "support/fixtures.h"

#include <QProcess>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const QString kGate = u"legal_review"_s;

/// A desk with a connection of its own.
class OwnDesk
{
public:
    OwnDesk(Office &office, Session officer)
        : m_journal(office.store().journal())
        , m_desk(*m_journal, office.clock(), m_randomness)
        , m_officer(std::move(officer))
    {
    }

    QString asks(const MeasureId &measure, const MeasureCommand &command)
    {
        return told(m_desk.perform(m_officer, ForMeasure{measure, command}));
    }

private:
    std::unique_ptr<Journal> m_journal;
    SystemRandomness m_randomness;
    Desk m_desk;
    Session m_officer;
};

/// Starts both at the same moment and waits for both.
template <class One, class Other> void atOnce(One one, Other other)
{
    std::barrier start(2);
    std::thread second([&] {
        start.arrive_and_wait();
        other();
    });
    start.arrive_and_wait();
    one();
    second.join();
}

QString outcomes(QStringList two)
{
    two.sort();
    return two.join(u", "_s);
}

} // namespace

class TestRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
        m_other = m_office->enrolled(u"Second Counsel"_s, Division::Legal, Post::Counsel);
        m_third = m_office->enrolled(u"Third Counsel"_s, Division::Legal, Post::Counsel);
        m_incident = m_office->logged(u"Relay"_s);
    }

    void twoDesksThatSignOneGateAtOnceLeaveOneStamp()
    {
        OwnDesk one(*m_office, m_office->counsel), other(*m_office, m_other);
        for (int i = 0; i < 25; ++i) {
            const MeasureId id = circulating();
            const SignGate sign = signatureUnder(m_office->queries().measure(id), kGate);
            QString first, second;

            atOnce([&] { first = one.asks(id, sign); }, [&] { second = other.asks(id, sign); });

            QCOMPARE(outcomes({first, second}), u"done, gate_signed: legal_review"_s);
            QCOMPARE(m_office->queries().measure(id).stampsAt(kGate).size(), 1);
        }
    }

    void twoProcessesThatSignOneGateAtOnceLeaveOneStamp()
    {
        for (int i = 0; i < 5; ++i) {
            const MeasureId id = circulating();
            const QString number = m_office->queries().measure(id).number;
            QProcess one, other;
            startSigner(one, u"Second Counsel"_s, number);
            startSigner(other, u"Third Counsel"_s, number);

            one.write("\n");
            other.write("\n");

            QCOMPARE(outcomes({answerOf(one), answerOf(other)}), u"done, gate_signed: legal_review"_s);
            QCOMPARE(m_office->queries().measure(id).stampsAt(kGate).size(), 1);
        }
    }

    void noStampStandsOnATextItsSignerDidNotSee()
    {
        OwnDesk editor(*m_office, m_office->duty), signer(*m_office, m_office->counsel);
        const MeasureId id = circulating();
        int signedFirst = 0;
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(signer.asks(id, allAnswered(MeasureKind::Request)), u"done"_s);
            const Measure seen = m_office->queries().measure(id);
            const SignGate sign = signatureUnder(seen, kGate);
            ReviseMeasure revise{seen.content(), seen.textVersion()};
            revise.content.text = u"Version %1"_s.arg(i);
            QString revised, stamped;

            atOnce([&] { revised = editor.asks(id, revise); },
                   [&] {
                       std::this_thread::sleep_for(std::chrono::microseconds(i % 4 * 300));
                       stamped = signer.asks(id, sign);
                   });

            QCOMPARE(revised, u"done"_s);
            signedFirst += stamped == u"done"_s;
            QVERIFY2(stamped == u"done"_s || stamped == u"not_circulating: draft"_s, qPrintable(stamped));
            verifyStamps(m_office->queries().measure(id));
            m_office->submit(id);
            QVERIFY(m_office->queries().measure(id).stampsAt(kGate).isEmpty());
        }
        qInfo("signed before the revision %d times of 200", signedFirst);
    }

    void aSignatureUnderAnEarlierTextIsRefusedHoweverLateItComes()
    {
        OwnDesk editor(*m_office, m_office->duty), signer(*m_office, m_office->counsel);
        const MeasureId id = circulating();
        const Measure seen = m_office->queries().measure(id);
        const SignGate late = signatureUnder(seen, kGate);
        ReviseMeasure revise{seen.content(), seen.textVersion()};
        revise.content.text = u"Wider"_s;

        QCOMPARE(editor.asks(id, revise), u"done"_s);
        QCOMPARE(editor.asks(id, SubmitMeasure{}), u"done"_s);

        QCOMPARE(signer.asks(id, late), u"content_changed: 2"_s);
    }

    void twoWhoReviseOneTextAtOnceDoNotOverwriteEachOther()
    {
        OwnDesk one(*m_office, m_office->duty), other(*m_office, m_office->head);
        const MeasureId id = circulating();
        for (int i = 0; i < 25; ++i) {
            const Measure seen = m_office->queries().measure(id);
            ReviseMeasure mine{seen.content(), seen.textVersion()}, theirs = mine;
            mine.content.text = u"Mine %1"_s.arg(i);
            theirs.content.text = u"Theirs %1"_s.arg(i);
            QString first, second;

            atOnce([&] { first = one.asks(id, mine); }, [&] { second = other.asks(id, theirs); });

            QCOMPARE(outcomes({first, second}), u"done, revised_meanwhile"_s);
            QCOMPARE(m_office->queries().measure(id).textVersion(), seen.textVersion() + 1);
        }
    }

private:
    /// With its checklist answered, so that only the signatures are missing.
    MeasureId circulating()
    {
        const MeasureId id = m_office->drafted(m_incident, u"Suspend the relay"_s);
        m_office->submit(id);
        m_office->answer(id);
        return id;
    }

    void startSigner(QProcess &process, const QString &name, const QString &number) const
    {
        const QString now = m_office->clock().now().toIso();
        process.start(QStringLiteral(RINGI_SIGNER), {m_location, name, number, kGate, now});
        QVERIFY(process.waitForReadyRead(60'000));
        QCOMPARE(process.readLine(), "ready\n");
    }

    static QString answerOf(QProcess &process)
    {
        if (!process.waitForFinished(60'000))
            return u"never ended"_s;
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    static void verifyStamps(const Measure &measure)
    {
        const QByteArray present = contentHash(measure.id, measure.textVersion(), measure.content());
        for (const SheetStamp &stamp : measure.stamps)
            QVERIFY(stamp.isVoid || (stamp.contentHash == present && stamp.version == measure.textVersion()));
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
    Session m_other;
    Session m_third;
    IncidentId m_incident;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestRaces)
#include "tst_races.moc"
