// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts to come in as somebody are counted in the store, so that neither a restart nor another desk makes them
// undone, and who comes in hears of those that failed.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "identity/throttle.h"
#include "support/fixtures.h"

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const QString kWrong = u"not the passphrase"_s;

/// Lets something happen while a desk opens a key.
class BusyJournal final : public Journal
{
public:
    BusyJournal(Journal &journal, std::function<void()> meanwhile)
        : m_journal(journal)
        , m_meanwhile(std::move(meanwhile))
    {
    }

    std::unique_ptr<Turn> begin() override { return m_journal.begin(); }
    std::optional<SealedKey> sealedKey(const OfficerId &officer) override
    {
        m_meanwhile();
        return m_journal.sealedKey(officer);
    }
    bool holds(const ChainHead &commit) override { return m_journal.holds(commit); }

private:
    Journal &m_journal;
    std::function<void()> m_meanwhile;
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_office = std::make_unique<Office>(m_engine->freshLocation());
    }

    void wrongOnesMakeTheNextOneWait()
    {
        const OfficerId who = someone();
        QCOMPARE(attempts(who, kWrong, 3), u"wrong_passphrase wrong_passphrase wrong_passphrase"_s);

        QCOMPARE(attempts(who, kWrong, 1), u"too_many_attempts: 5, 4"_s);
        QCOMPARE(attempts(who, kPassphrase, 1), u"too_many_attempts: 5, 4"_s);
        m_office->clock().advance(4'001);
        QCOMPARE(attempts(who, kPassphrase, 1), u"too_many_attempts: 1, 4"_s);
        m_office->clock().advance(999);

        QCOMPARE(attempts(who, kPassphrase, 1), u"done"_s);
        QCOMPARE(attempts(who, kWrong, 1), u"wrong_passphrase"_s);
    }

    void anAttemptDuringTheWaitCostsNothing()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 4);

        attempts(who, kWrong, 50);
        m_office->clock().advance(kFirstWait);

        QCOMPARE(attempts(who, kPassphrase, 1), u"done"_s);
    }

    void othersAreNotMadeToWait()
    {
        const OfficerId who = someone(), other = someone();

        attempts(who, kWrong, 4);

        QCOMPARE(attempts(other, kPassphrase, 1), u"done"_s);
    }

    void anotherDeskAndARestartCountOn()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 2);
        const auto journal = m_office->store().journal();
        Desk other(*journal, m_office->clock(), m_randomness);

        QCOMPARE(told(other.signIn(who, kWrong)), u"wrong_passphrase"_s);
        QCOMPARE(told(other.signIn(who, kWrong)), u"too_many_attempts: 5, 4"_s);

        QCOMPARE(attempts(who, kPassphrase, 1), u"too_many_attempts: 5, 4"_s);
    }

    void manyGuessesAtOnceAreAnsweredNoMoreOftenThanOneAfterAnother()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 3);
        BusyJournal busy(m_office->journal(), [&] { attempts(who, kWrong, 1); });
        Desk desk(busy, m_office->clock(), m_randomness);

        const auto guessed = desk.signIn(who, kPassphrase);

        QCOMPARE(told(guessed), u"too_many_attempts: 5, 4"_s);
    }

    void whoComesInHearsOfWhatFailedAndThenNoMore()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 3);

        const auto first = m_office->desk().signIn(who, kPassphrase);
        const auto second = m_office->desk().signIn(who, kPassphrase);

        QCOMPARE(first->failedAttempts, 3);
        QCOMPARE(second->failedAttempts, 0);
    }

    void aSignatureInBetweenDoesNotSwallowThem()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 3);

        QVERIFY(m_office->desk().signIn(who, kPassphrase, Telling::Later));
        QCOMPARE(attempts(who, kWrong, 1), u"wrong_passphrase"_s);

        QCOMPARE(m_office->desk().signIn(who, kPassphrase)->failedAttempts, 4);
    }

    void anUndoneTurnForgetsNoAttempt()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 4);

        m_office->journal().begin()->putFailedAttempts(who, {});

        QCOMPARE(attempts(who, kPassphrase, 1), u"too_many_attempts: 5, 4"_s);
    }

    void aClockSetBackDelaysNobodyForLonger()
    {
        const OfficerId who = someone();
        attempts(who, kWrong, 4);
        m_office->clock().advance(-30 * kDay);

        QCOMPARE(attempts(who, kPassphrase, 1), u"too_many_attempts: 5, 4"_s);
        m_office->clock().advance(kFirstWait);

        QCOMPARE(attempts(who, kPassphrase, 1), u"done"_s);
    }

private:
    OfficerId someone()
    {
        return m_office->enrolled(u"Officer %1"_s.arg(++m_people), Division::Operations, Post::DutyOfficer).officer;
    }

    QString attempts(const OfficerId &who, const QString &passphrase, int times)
    {
        QStringList answers;
        for (int i = 0; i < times; ++i)
            answers.append(told(m_office->desk().signIn(who, passphrase)));
        return answers.join(u' ');
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
    SystemRandomness m_randomness;
    int m_people = 0;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestSignIn)
#include "tst_signin.moc"
