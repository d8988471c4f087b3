// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints: what the verifier accepts of them, what it finds against a ledger that was cut off or put back, and how
// it goes on from where an earlier verification ended.
#include "ledger/checkpointfile.h"
#include "ledger/verificationmemory.h"
#include "ledger/verifier.h"
#include "support/ledgerbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const StreamId kIncident = StreamId::fromString(u"11111111-0000-4000-8000-000000000001"_s);

/// Aoki is of Operations, Baba of Legal; two notes between.
struct TwoOfficers
{
    LedgerBook book;
    OfficerId baba = book.enrol(u"Baba"_s);

    TwoOfficers() { book.note(book.aoki, kIncident, u"first"_s).note(baba, kIncident, u"second"_s); }
};

QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += u"%1 at %2"_s.arg(keyOf(finding.kind)).arg(finding.commit);
    return lines;
}

Verification verified(LedgerBook &book)
{
    NoProgress progress;
    return verify(book, progress);
}

QStringList findingsIn(LedgerBook &book)
{
    return linesOf(verified(book).findings);
}

QStringList findingsSince(const VerifiedUpTo &known, LedgerBook &book)
{
    NoProgress progress;
    return linesOf(verifySince(known, book, progress).findings);
}

QStringList against(const QByteArray &kept, LedgerBook &book)
{
    return linesOf(ringi::against(keptCheckpoint(kept).value(), book, verified(book)));
}

QByteArray fileOf(LedgerBook &book)
{
    Registry registry;
    for (const EventRecord &event : book.eventsOf(registryStream(), quint64(book.commits.size()))) {
        const auto read = eventFrom<RegistryEvent>(event.kind, QJsonDocument::fromJson(event.body).object());
        evolve(registry, read, {});
    }
    return checkpointFile(book.lastCheckpoint(), registry);
}

void cutOffAfter(LedgerBook &book, int commits)
{
    book.commits = book.commits.mid(0, commits);
}

} // namespace

class CheckpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoOfficersOfTwoDivisionsMakeAGoodOne();
    void itHasToSayWhatTheLedgerIs_data();
    void itHasToSayWhatTheLedgerIs();
    void theSecondIsAnotherPersonOfAnotherDivision();
    void theSecondSignatureIsTheSecondOfficers();
    void aLedgerThatGrewHoldsWhatWasKept();
    void anEndThatWasCutOffIsFound();
    void anotherLedgerInItsPlaceIsFound();
    void aFileWhoseSignatureWasForgedIsNotBelieved();
    void aFileIsGoodAlsoWhenAKeyWasReplacedSince();
    void aLineWithASlipIsRefused();
    void goingOnFindsWhatIsNewAndNotWhatIsOld();
    void goingOnFindsALedgerThatWasPutBack();
    void goingOnDoesNotTakeOtherKeys();
    void theMachineRemembersWhereItEnded();
};

void CheckpointsTest::twoOfficersOfTwoDivisionsMakeAGoodOne()
{
    TwoOfficers two;

    two.book.checkpoint(two.book.aoki).countersign(two.baba);

    QCOMPARE(findingsIn(two.book), QStringList());
}

void CheckpointsTest::itHasToSayWhatTheLedgerIs_data()
{
    using Spoil = std::function<void(CheckpointFacts &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("another head") << Spoil([](auto &facts) { facts.head = QByteArray(32, 'x'); });
    QTest::newRow("another count") << Spoil([](auto &facts) { facts.events += 1; });
    QTest::newRow("another number") << Spoil([](auto &facts) { facts.commits -= 1; });
    QTest::newRow("another store") << Spoil([](auto &facts) { facts.store = StoreId::make(); });
    QTest::newRow("other keys") << Spoil([](auto &facts) { facts.registry = QByteArray(32, 'x'); });
    QTest::newRow("another time") << Spoil([](auto &facts) { facts.at = facts.at.plusMs(1); });
}

void CheckpointsTest::itHasToSayWhatTheLedgerIs()
{
    QFETCH(std::function<void(CheckpointFacts &)>, spoil);
    TwoOfficers two;

    two.book.checkpoint(two.book.aoki, spoil);

    QCOMPARE(findingsIn(two.book), QStringList{u"checkpoint_wrong at 5"_s});
}

void CheckpointsTest::theSecondIsAnotherPersonOfAnotherDivision()
{
    TwoOfficers two;
    const OfficerId chiba = two.book.enrol(u"Chiba"_s); // of Legal, as Baba

    two.book.checkpoint(two.baba).countersign(two.baba);
    two.book.checkpoint(two.baba).countersign(chiba);

    const QStringList both{u"checkpoint_wrong at 7"_s, u"checkpoint_wrong at 9"_s};
    QCOMPARE(findingsIn(two.book), both);
}

void CheckpointsTest::theSecondSignatureIsTheSecondOfficers()
{
    TwoOfficers two;

    two.book.checkpoint(two.book.aoki).countersign(two.baba, two.book.aoki);

    QCOMPARE(findingsIn(two.book), QStringList{u"checkpoint_signature_bad at 6"_s});
}

void CheckpointsTest::aLedgerThatGrewHoldsWhatWasKept()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba);
    const QString line = checkpointLine(two.book.lastCheckpoint().facts);

    two.book.note(two.baba, kIncident, u"later"_s);

    QCOMPARE(against(fileOf(two.book), two.book), QStringList());
    QCOMPARE(against(line.toLower().replace(u'-', u' ').toUtf8(), two.book), QStringList());
    QVERIFY(keptCheckpoint(fileOf(two.book))->isCountersigned);
}

void CheckpointsTest::anEndThatWasCutOffIsFound()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba);
    const QByteArray file = fileOf(two.book);

    cutOffAfter(two.book, 3);

    QCOMPARE(findingsIn(two.book), QStringList());
    QCOMPARE(against(file, two.book), QStringList{u"ledger_truncated at 4"_s});
}

void CheckpointsTest::anotherLedgerInItsPlaceIsFound()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba);
    const QByteArray file = fileOf(two.book);

    cutOffAfter(two.book, 3);
    TwoOfficers other; // the same store, the same keys, another fourth entry
    cutOffAfter(other.book, 3);
    other.book.note(other.book.aoki, kIncident, u"third"_s);

    QCOMPARE(against(file, other.book), QStringList{u"head_unknown at 4"_s});
}

void CheckpointsTest::aFileWhoseSignatureWasForgedIsNotBelieved()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba);
    QByteArray file = fileOf(two.book);

    file.replace("commits: 4", "commits: 3");

    QCOMPARE(against(file, two.book), QStringList{u"checkpoint_signature_bad at 3"_s});
}

void CheckpointsTest::aFileIsGoodAlsoWhenAKeyWasReplacedSince()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba).replaceKey(two.baba).replaceKey(two.book.aoki);

    QCOMPARE(against(fileOf(two.book), two.book), QStringList());
}

void CheckpointsTest::aLineWithASlipIsRefused()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki);
    QByteArray line = checkpointLine(two.book.lastCheckpoint().facts).toUtf8();
    QVERIFY(keptCheckpoint(line).has_value());

    line[20] = line[20] == 'a' ? 'b' : 'a';

    QCOMPARE(told(keptCheckpoint(line)), u"checkpoint_unreadable"_s);
    QCOMPARE(told(keptCheckpoint("Ringi checkpoint 1\nstore: ?")), u"checkpoint_unreadable"_s);
}

void CheckpointsTest::goingOnFindsWhatIsNewAndNotWhatIsOld()
{
    TwoOfficers two;
    two.book.checkpoint(two.book.aoki).countersign(two.baba);
    const VerifiedUpTo known = verified(two.book).upTo();
    two.book.note(two.baba, kIncident, u"third"_s).note(two.baba, kIncident, u"fourth"_s);
    QCOMPARE(findingsSince(known, two.book), QStringList());

    two.book.commits[2].events[0].body.replace("first", "other");
    two.book.commits[7].events[0].body.replace("fourth", "others");

    QCOMPARE(findingsSince(known, two.book), QStringList{u"body_changed at 8"_s});
    const QStringList both{u"body_changed at 3"_s, u"body_changed at 8"_s};
    QCOMPARE(findingsIn(two.book), both);
}

void CheckpointsTest::goingOnFindsALedgerThatWasPutBack()
{
    TwoOfficers two;
    two.book.note(two.baba, kIncident, u"third"_s);
    const VerifiedUpTo known = verified(two.book).upTo();

    cutOffAfter(two.book, 4);
    QCOMPARE(findingsSince(known, two.book), QStringList{u"ledger_truncated at 5"_s});
    two.book.note(two.book.aoki, kIncident, u"another third"_s);

    QVERIFY(findingsSince(known, two.book).contains(u"head_unknown at 5"_s));
}

// The registry is proved anew from its hash, so that nobody slips a key into the part that is not read.
void CheckpointsTest::goingOnDoesNotTakeOtherKeys()
{
    TwoOfficers two;
    const VerifiedUpTo known = verified(two.book).upTo();

    EventRecord &enrolment = two.book.commits[1].events[0];
    enrolment.body.replace("legal", "strategy");
    enrolment.hash = eventHash(enrolment);

    QCOMPARE(findingsSince(known, two.book).value(0), u"event_chain_broken at 0"_s);
}

void CheckpointsTest::theMachineRemembersWhereItEnded()
{
    TwoOfficers two;
    QTemporaryDir folder;
    const VerificationMemory memory(folder.filePath(u"verified"_s));
    QVERIFY(!memory.of(two.book.store()));

    QVERIFY(memory.keep(verified(two.book)));

    const auto known = memory.of(two.book.store());
    QCOMPARE(known->commits, 4U);
    QCOMPARE(known->head, two.book.commits.last().commit.hash);
    QCOMPARE(findingsSince(*known, two.book), QStringList());
}

QTEST_GUILESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
