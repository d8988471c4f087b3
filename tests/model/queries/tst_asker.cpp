// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions on other threads: each with a Queries of its own, answers told where they were asked, and to nobody who is
// gone.
#include "queries/asker.h"
#include "support/fileoffice.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace ringi;
using namespace ringi::test;

class AskerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsToldInTheThreadThatAsked();
    void aFaultIsToldInItsPlace();
    void nobodyIsToldWhoIsGone();
    void aSlowQuestionDoesNotHoldUpTheNext();
    void aConnectionThatFailedIsNotLentAgain();
    void aQuestionThatIsGivenUpStopsItsStatement();
    void whatIsAskedAnewGivesUpTheOneBefore();

private:
    FileOffice m_office;
    std::atomic<int> m_opened = 0;
    Asker m_asker{[this](const Reader &reader) {
        ++m_opened;
        return m_office.store->queries(reader);
    }};
};

void AskerTest::anAnswerIsToldInTheThreadThatAsked()
{
    QThread *told = nullptr;
    QThread *asked = nullptr;

    m_asker
        .ask([&](Queries &queries) {
            asked = QThread::currentThread();
            return queries.facts().office;
        })
        .then(this, [&](const QString &office) {
            QCOMPARE(office, u"HQ"_s);
            told = QThread::currentThread();
        });

    QTRY_COMPARE(told, QThread::currentThread());
    QVERIFY(asked != told);
}

void AskerTest::aFaultIsToldInItsPlace()
{
    QString detail;
    bool answered = false;

    m_asker.ask([](Queries &) -> int { throw Fault(FaultKind::Locked, u"busy"_s); })
        .then(this, [&](int) { answered = true; })
        .onFailed(this, [&](const Fault &fault) { detail = fault.detail(); });

    QTRY_COMPARE(detail, u"busy"_s);
    QVERIFY(!answered);
}

void AskerTest::nobodyIsToldWhoIsGone()
{
    QSemaphore gate;
    bool told = false;
    auto page = std::make_unique<QObject>();
    const auto answer = m_asker.ask([&](Queries &) {
        gate.acquire();
        return 1;
    });
    answer.then(page.get(), [&](int) { told = true; }).onFailed(page.get(), [&](const Fault &) { told = true; });

    page.reset();
    gate.release();
    QTRY_VERIFY(answer.isFinished());
    QTest::qWait(20);

    QVERIFY(!told);
}

void AskerTest::aSlowQuestionDoesNotHoldUpTheNext()
{
    QSemaphore gate;
    bool slow = false, quick = false;
    m_asker
        .ask([&](Queries &) {
            gate.acquire();
            return 1;
        })
        .then(this, [&](int) { slow = true; });

    m_asker.ask([](Queries &queries) { return queries.commitCount(); }).then(this, [&](quint64) { quick = true; });

    QTRY_VERIFY(quick);
    QVERIFY(!slow);
    gate.release();
    QTRY_VERIFY(slow);
}

void AskerTest::aConnectionThatFailedIsNotLentAgain()
{
    const auto ask = [&](bool fails) {
        auto answer = m_asker.ask([fails](Queries &) -> int { return fails ? throw Fault(FaultKind::Other) : 1; });
        QTRY_VERIFY(answer.isFinished());
        QTest::qWait(5);
    };
    ask(false);
    const int opened = m_opened;

    ask(false);
    QCOMPARE(m_opened, opened);
    for (int i = 0; i < 4; ++i)
        ask(true);
    QVERIFY(m_opened > opened);
}

/// A search of everything for everything, again and again: it would not end by itself.
void AskerTest::aQuestionThatIsGivenUpStopsItsStatement()
{
    const auto giveup = std::make_shared<Giveup>();
    QSemaphore began;
    bool told = false;
    const auto endless = [&](Queries &queries) {
        began.release();
        for (;;)
            (void)queries.incidentOrder({}, -1);
        return 0;
    };
    auto answer = m_asker.ask(giveup, endless);
    answer.then(this, [&](int) { told = true; }).onFailed(this, [&](const Fault &) { told = true; });

    began.acquire();
    while (!answer.isFinished())
        giveup->giveUp(); // each stops what runs at that moment
    QTest::qWait(20);

    QVERIFY(!told);
    QCOMPARE(m_asker.ask([](Queries &queries) { return queries.incidentCount({}); }).result(), 0);
}

void AskerTest::whatIsAskedAnewGivesUpTheOneBefore()
{
    LastGiveup last;
    QSemaphore gate;
    QStringList told;
    const auto waiting = [&](Queries &) {
        gate.acquire();
        return 1;
    };
    m_asker.ask(last.next(), waiting).then(this, [&](int) { told += u"first"_s; });

    m_asker.ask(last.next(), [](Queries &) { return 2; }).then(this, [&](int) { told += u"second"_s; });
    gate.release();

    QTRY_COMPARE(told, QStringList{u"second"_s});
    QTest::qWait(20);
    QCOMPARE(told, QStringList{u"second"_s});
}

QTEST_GUILESS_MAIN(AskerTest)
#include "tst_asker.moc"
