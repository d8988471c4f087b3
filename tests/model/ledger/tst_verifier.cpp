// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verifier against every kind of tampering: what it finds, and which commit, stream and event it names.
#include "ledger/hashing.h"
#include "ledger/verifier.h"
#include "support/ledgerbook.h"

#include <QTest>

#include <functional>

using namespace ringi;
using namespace ringi::test;

namespace {

const StreamId kIncident = StreamId::fromString(u"11111111-0000-4000-8000-000000000001"_s);
const StreamId kOther = StreamId::fromString(u"22222222-0000-4000-8000-000000000002"_s);

QString nameOf(const StreamId &stream)
{
    if (stream == kIncident)
        return u"incident"_s;
    return stream == kOther ? u"other"_s : u"registry"_s;
}

/// "body_changed at 3, incident/1" or "commit_changed at 3".
QString lineOf(const Finding &finding)
{
    QString line = keyOf(finding.kind);
    if (finding.commit)
        line += u" at "_s + QString::number(finding.commit);
    if (finding.event)
        line += u", "_s + nameOf(finding.stream) + u'/' + QString::number(finding.event);
    return line;
}

QStringList findingsIn(LedgerBook &book)
{
    NoProgress progress;
    QStringList lines;
    for (const Finding &finding : verify(book, progress).findings)
        lines += lineOf(finding);
    return lines;
}

/// Six commits: the store, Baba's enrolment, two notes on one incident with one on another between, two in one.
LedgerBook aBook()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    book.note(book.aoki, kIncident, u"first"_s);
    book.note(baba, kOther, u"elsewhere"_s);
    book.note(baba, kIncident, u"second"_s);
    book.writeAll(
        book.aoki,
        {{kIncident, IncidentEvent(NoteAdded{3, u"third"_s})}, {kIncident, IncidentEvent(NoteAdded{4, u"fourth"_s})}});
    return book;
}

void rehashEvent(EventRecord &event)
{
    event.hash = eventHash(event);
}

void rehashCommit(LedgerBook &book, int index)
{
    book.commits[index].commit.hash = commitHash(book.commits[index].commit, book.commits[index].events);
}

/// The last event, with everything right but its body.
void signBody(LedgerBook &book, const QByteArray &body)
{
    book.commits[5].events[1].body = body;
    rehashEvent(book.commits[5].events[1]);
    rehashCommit(book, 5);
    book.resign(5, book.aoki);
}

using Tampering = std::function<void(LedgerBook &)>;

class StoppingProgress final : public Progress
{
public:
    void at(qint64, qint64) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

Q_DECLARE_METATYPE(Tampering)

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLedgerIsIntact();
    void anEmptyLedgerIsIntact();
    void everyTamperingIsFoundAndNamed_data();
    void everyTamperingIsFoundAndNamed();
    void everyByteOfABodyCounts();
    void everyByteOfASignatureCounts();
    void aSuspendedAuthorIsFound();
    void whatWasSignedBeforeASuspensionStaysGood();
    void eachKeyIsGoodForItsTime();
    void aKeyThatWasReplacedSignsNoMore();
    void aProposedKeySignsNothing();
    void anUnknownAuthorIsFound();
    void nobodyIsAnAuthorBeforeHisEnrolment();
    void nobodyIsAnAuthorByBeingSuspended();
    void aKeyWrittenLooselyIsUnreadable();
    void aFewMinutesOfClockDifferenceAreNoFinding();
    void aStoppedVerificationIsNotIntact();
    void manySignaturesAreCheckedTogether();
};

void VerifierTest::aSoundLedgerIsIntact()
{
    LedgerBook book = aBook();
    NoProgress progress;

    const Verification result = verify(book, progress);

    QVERIFY(result.intact());
    QCOMPARE(result.commits, 6u);
    QCOMPARE(result.events, 8u);
    QCOMPARE(result.head, book.commits.last().commit.hash);
}

void VerifierTest::anEmptyLedgerIsIntact()
{
    LedgerBook book;
    book.commits.clear();
    NoProgress progress;

    const Verification result = verify(book, progress);

    QVERIFY(result.intact());
    QCOMPARE(result.head, zeroHash());
}

void VerifierTest::everyTamperingIsFoundAndNamed_data()
{
    QTest::addColumn<Tampering>("tamper");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const Tampering &tamper, const QStringList &findings) {
        QTest::newRow(name) << tamper << findings;
    };

    row("a byte of a body", [](LedgerBook &book) { book.commits[4].events[0].body.replace("second", "sekond"); },
        {u"body_changed at 5, incident/2"_s});
    row("the kind of an event", [](LedgerBook &book) { book.commits[4].events[0].kind = "task.added"; },
        {u"body_changed at 5, incident/2"_s});
    row("a body with its hash made anew",
        [](LedgerBook &book) {
            book.commits[4].events[0].body.replace("second", "sekond");
            rehashEvent(book.commits[4].events[0]);
        },
        {u"commit_changed at 5"_s, u"event_chain_broken at 6, incident/3"_s});
    row("a body with both hashes made anew",
        [](LedgerBook &book) {
            book.commits[4].events[0].body.replace("second", "sekond");
            rehashEvent(book.commits[4].events[0]);
            rehashCommit(book, 4);
        },
        {u"commit_chain_broken at 6"_s, u"event_chain_broken at 6, incident/3"_s, u"signature_bad at 5"_s});
    row("a time", [](LedgerBook &book) { book.commits[3].commit.time.ms += 1; }, {u"commit_changed at 4"_s});
    row("a time with the hash made anew",
        [](LedgerBook &book) {
            book.commits[3].commit.time.ms += 1;
            rehashCommit(book, 3);
        },
        {u"commit_chain_broken at 5"_s, u"signature_bad at 4"_s});
    row("an author", [](LedgerBook &book) { book.commits[3].commit.author = book.aoki; },
        {u"commit_changed at 4"_s, u"signature_bad at 4"_s});
    row("an author who never was", [](LedgerBook &book) { book.commits[3].commit.author = OfficerId::make(); },
        {u"commit_changed at 4"_s, u"author_unknown at 4"_s});
    row("the order of two events", [](LedgerBook &book) { book.commits[5].events.swapItemsAt(0, 1); },
        {u"commit_changed at 6"_s, u"event_missing at 6, incident/4"_s, u"event_missing at 6, incident/3"_s});
    row("the order of two commits",
        [](LedgerBook &book) {
            book.commits.swapItemsAt(3, 4);
            std::swap(book.commits[3].commit.n, book.commits[4].commit.n);
        },
        {u"commit_chain_broken at 4"_s, u"commit_changed at 4"_s, u"commit_chain_broken at 5"_s,
         u"commit_changed at 5"_s, u"commit_chain_broken at 6"_s});
    row("an event is gone", [](LedgerBook &book) { book.commits[4].events.clear(); },
        {u"commit_changed at 5"_s, u"event_missing at 6, incident/3"_s});
    row("the last event is gone", [](LedgerBook &book) { book.commits[5].events.removeLast(); },
        {u"commit_changed at 6"_s});
    row("a commit is gone", [](LedgerBook &book) { book.strays = book.commits.takeAt(4).events; },
        {u"commit_missing at 6"_s, u"event_missing at 6, incident/3"_s, u"stray_event, incident/2"_s});
    row("a commit is gone and the numbers closed up",
        [](LedgerBook &book) {
            book.commits.removeAt(3);
            --book.commits[3].commit.n;
            --book.commits[4].commit.n;
        },
        {u"commit_chain_broken at 4"_s, u"commit_changed at 4"_s, u"commit_changed at 5"_s});
    row("two signatures change places",
        [](LedgerBook &book) { std::swap(book.commits[2].commit.signature, book.commits[5].commit.signature); },
        {u"signature_bad at 3"_s, u"signature_bad at 6"_s});
    row("a colleague's signature", [](LedgerBook &book) { book.resign(3, book.aoki); }, {u"signature_bad at 4"_s});
    row("a suite that is none", [](LedgerBook &book) { book.commits[3].commit.suite = Suite(9); },
        {u"commit_changed at 4"_s, u"signature_bad at 4"_s});
    row("a suite that is none, signed",
        [](LedgerBook &book) {
            book.commits[5].commit.suite = Suite(2);
            rehashCommit(book, 5);
            book.resign(5, book.aoki);
        },
        {u"signature_bad at 6"_s});
    row("the place of a commit's events", [](LedgerBook &book) { book.commits[3].commit.eventsInPlace = false; },
        {u"commit_changed at 4"_s});
    row("a signed body with a key twice",
        [](LedgerBook &book) { signBody(book, R"({"salt":"ab","text":"no","text":"yes"})"); },
        {u"body_unreadable at 6, incident/4"_s});
    row("a signed body that is no JSON", [](LedgerBook &book) { signBody(book, "all was well"); },
        {u"body_unreadable at 6, incident/4"_s});
    row("an event that belongs to no commit",
        [](LedgerBook &book) {
            EventRecord event = book.commits[5].events[1];
            event.n = 5;
            book.strays = {event};
        },
        {u"stray_event, incident/5"_s});
    row("an event put into a commit",
        [](LedgerBook &book) {
            EventRecord event = book.commits[5].events[1];
            event.previous = event.hash;
            event.n = 5;
            rehashEvent(event);
            book.commits[5].events += event;
        },
        {u"commit_changed at 6"_s});
    row("an event's link to the one before", [](LedgerBook &book) { book.commits[5].events[0].previous = zeroHash(); },
        {u"event_chain_broken at 6, incident/3"_s, u"body_changed at 6, incident/3"_s});
    row("a key in the registry",
        [](LedgerBook &book) {
            const QByteArray key = "\"public_key\":\"";
            const auto at = book.commits[1].events[0].body.indexOf(key) + key.size();
            char &digit = book.commits[1].events[0].body.data()[at];
            digit = digit == '0' ? '1' : '0';
        },
        {u"body_changed at 2, registry/3"_s, u"signature_bad at 4"_s, u"signature_bad at 5"_s});
    row("a registry event that cannot be read",
        [](LedgerBook &book) { book.commits[1].events[0].kind = "officer.promoted"; },
        {u"body_unreadable at 2, registry/3"_s, u"body_changed at 2, registry/3"_s, u"author_unknown at 4"_s,
         u"author_unknown at 5"_s});
}

void VerifierTest::everyTamperingIsFoundAndNamed()
{
    QFETCH(Tampering, tamper);
    LedgerBook book = aBook();

    tamper(book);

    QTEST(findingsIn(book), "findings");
}

void VerifierTest::everyByteOfABodyCounts()
{
    LedgerBook book = aBook();
    const QByteArray body = book.commits[4].events[0].body;

    for (int i = 0; i < body.size(); ++i) {
        book.commits[4].events[0].body = body;
        book.commits[4].events[0].body.data()[i] ^= 1;
        QCOMPARE(findingsIn(book), QStringList{u"body_changed at 5, incident/2"_s});
    }
}

void VerifierTest::everyByteOfASignatureCounts()
{
    LedgerBook book = aBook();
    const QByteArray signature = book.commits[4].commit.signature;

    for (int i = 0; i < signature.size(); ++i) {
        book.commits[4].commit.signature = signature;
        book.commits[4].commit.signature.data()[i] ^= 1;
        QCOMPARE(findingsIn(book), QStringList{u"signature_bad at 5"_s});
    }
}

void VerifierTest::aSuspendedAuthorIsFound()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    book.write(book.aoki, registryStream(), RegistryEvent(OfficerSuspended{baba, u"key lost"_s}));
    book.note(baba, kIncident, u"x"_s);
    book.write(book.aoki, registryStream(), RegistryEvent(OfficerReinstated{baba}));
    book.note(baba, kIncident, u"y"_s);

    QCOMPARE(findingsIn(book), QStringList{u"author_suspended at 4"_s});
}

void VerifierTest::whatWasSignedBeforeASuspensionStaysGood()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    book.note(baba, kIncident, u"x"_s);
    book.write(book.aoki, registryStream(), RegistryEvent(OfficerSuspended{baba, u"left"_s}));

    QCOMPARE(findingsIn(book), QStringList());
}

void VerifierTest::eachKeyIsGoodForItsTime()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    book.note(baba, kIncident, u"x"_s);

    book.replaceKey(baba).note(baba, kIncident, u"y"_s);

    QCOMPARE(findingsIn(book), QStringList());
}

void VerifierTest::aKeyThatWasReplacedSignsNoMore()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    book.replaceKey(baba).useFormerKey(baba);

    book.note(baba, kIncident, u"x"_s);

    QCOMPARE(findingsIn(book), QStringList{u"signature_bad at 4"_s});
}

void VerifierTest::aProposedKeySignsNothing()
{
    LedgerBook book;
    const OfficerId baba = book.enrol(u"Baba"_s);
    const OfficerKeyReplaced key{baba, QByteArray(32, 'k'), u"lost"_s};
    book.write(book.aoki, registryStream(), RegistryEvent(KeyProposed{key}));

    book.note(baba, kIncident, u"x"_s);

    QCOMPARE(findingsIn(book), QStringList());
}

void VerifierTest::anUnknownAuthorIsFound()
{
    LedgerBook book;
    book.note(book.stranger(), kIncident, u"x"_s);

    QCOMPARE(findingsIn(book), QStringList{u"author_unknown at 2"_s});
}

// He enrols himself in the very commit that he signs; only the first commit of a store may do that.
void VerifierTest::nobodyIsAnAuthorBeforeHisEnrolment()
{
    LedgerBook book;
    const OfficerId stranger = book.stranger();
    book.write(
        stranger, registryStream(),
        RegistryEvent(OfficerEnrolled{stranger, u"Dan"_s, Division::Legal, {Post::Director}, QByteArray(32, 'k')}));

    QCOMPARE(findingsIn(book), QStringList{u"author_unknown at 2"_s});
}

void VerifierTest::nobodyIsAnAuthorByBeingSuspended()
{
    LedgerBook book;
    const OfficerId stranger = book.stranger();
    book.write(book.aoki, registryStream(), RegistryEvent(OfficerSuspended{stranger, u"gone"_s}));
    book.note(stranger, kIncident, u"x"_s);

    QCOMPARE(findingsIn(book), QStringList{u"author_unknown at 3"_s});
}

// A lenient reader would skip the space and take the key; another would not. It must mean the same to both.
void VerifierTest::aKeyWrittenLooselyIsUnreadable()
{
    LedgerBook book;
    book.enrol(u"Baba"_s);
    book.commits[1].events[0].body.replace(R"("public_key":")", R"("public_key":" )");
    rehashEvent(book.commits[1].events[0]);
    rehashCommit(book, 1);
    book.resign(1, book.aoki);

    QCOMPARE(findingsIn(book), QStringList{u"body_unreadable at 2, registry/3"_s});
}

void VerifierTest::aFewMinutesOfClockDifferenceAreNoFinding()
{
    LedgerBook book;
    book.later(-6 * kMinute).note(book.aoki, kIncident, u"within"_s);
    QCOMPARE(findingsIn(book), QStringList());

    book.later(-7 * kMinute).note(book.aoki, kIncident, u"beyond"_s);
    QCOMPARE(findingsIn(book), QStringList{u"time_backwards at 3"_s});
}

void VerifierTest::aStoppedVerificationIsNotIntact()
{
    LedgerBook book = aBook();
    StoppingProgress progress;

    const Verification result = verify(book, progress);

    QVERIFY(!result.complete);
    QVERIFY(!result.intact());
}

void VerifierTest::manySignaturesAreCheckedTogether()
{
    LedgerBook book;
    for (int i = 0; i < 1'100; ++i)
        book.note(book.aoki, kIncident, u"x"_s);
    QCOMPARE(findingsIn(book), QStringList());

    book.commits[17].commit.signature = book.commits[16].commit.signature;
    book.commits[1'090].commit.signature = book.commits[16].commit.signature;

    const QStringList bad{u"signature_bad at 18"_s, u"signature_bad at 1091"_s};
    QCOMPARE(findingsIn(book), bad);
}

QTEST_APPLESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
