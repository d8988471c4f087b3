// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that are gone: the verifier accepts the gap where a decided erasure that was in force was carried out with it,
// and nowhere else.
#include "ledger/verifier.h"
#include "support/ledgerbook.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const StreamId kIncident = StreamId::fromString(u"11111111-0000-4000-8000-000000000001"_s);
const StreamId kMeasure = StreamId::fromString(u"33333333-0000-4000-8000-000000000003"_s);

QStringList findingsIn(LedgerBook &book)
{
    NoProgress progress;
    QStringList lines;
    for (const Finding &finding : verify(book, progress).findings)
        lines += u"%1 at %2"_s.arg(keyOf(finding.kind)).arg(finding.commit);
    return lines;
}

/// Store, two notes, a drafted and decided erasure; `decided` spoils the decision.
LedgerBook aDecidedErasure(MeasureKind kind = MeasureKind::Erasure, const MeasureDecided &decided = {})
{
    LedgerBook book;
    book.note(book.aoki, kIncident, u"a name"_s).note(book.aoki, kIncident, u"an address"_s);
    const IncidentId incident(kIncident.uuid());
    book.write(book.aoki, kMeasure,
               MeasureEvent(MeasureDrafted{u"MS-2026-000001"_s, incident, kind, Division::Operations, aProposal()}));
    book.write(book.aoki, kMeasure, MeasureEvent(decided));
    return book;
}

BodyErased erasureOf(LedgerBook &book)
{
    BodyErased erased{u"INC-2026-000001"_s, MeasureId(kMeasure.uuid()), u"MS-2026-000001"_s, {}, {}};
    for (const EventRecord &event : book.eventsOf(kIncident, book.commitCount()))
        erased.places.append({qint64(event.n), sha256(event.body)});
    return erased;
}

void empty(LedgerBook &book)
{
    for (SealedCommit &sealed : book.commits) {
        for (EventRecord &event : sealed.events) {
            if (event.stream == kIncident && event.kind == NoteAdded::kind)
                event.body.clear();
        }
    }
}

/// As the desk does it, in one commit.
void carryOut(LedgerBook &book, const BodyErased &erased)
{
    book.writeAll(book.aoki,
                  {{kMeasure, MeasureEvent(MeasureCarriedOut{noon(), u"done"_s})}, {kIncident, IncidentEvent(erased)}});
    empty(book);
}

} // namespace

class ErasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecidedErasureExplainsTheGap()
    {
        LedgerBook book = aDecidedErasure();

        carryOut(book, erasureOf(book));

        QCOMPARE(findingsIn(book), QStringList());
    }

    void goingOnExplainsItAsWell()
    {
        LedgerBook book = aDecidedErasure();
        NoProgress progress;
        const VerifiedUpTo known = verify(book, progress).upTo();

        carryOut(book, erasureOf(book));

        QCOMPARE(verifySince(known, book, progress).findings.size(), 0);
    }

    void aBodyThatIsGoneWithoutOneIsFound()
    {
        LedgerBook book = aDecidedErasure();

        empty(book);

        const QStringList both{u"body_missing at 2"_s, u"body_missing at 3"_s};
        QCOMPARE(findingsIn(book), both);
    }

    void anotherHashThanTheBodysIsFound()
    {
        LedgerBook book = aDecidedErasure();
        BodyErased erased = erasureOf(book);

        erased.places[1].hash = QByteArray(32, 'x');
        carryOut(book, erased);

        QCOMPARE(findingsIn(book), QStringList{u"body_changed at 3"_s});
    }

    void itRestsOnNothingElse_data()
    {
        QTest::addColumn<MeasureKind>("kind");
        QTest::addColumn<MeasureDecided>("decided");
        QTest::newRow("a request") << MeasureKind::Request << MeasureDecided{};
        QTest::newRow("a rejected one") << MeasureKind::Erasure << MeasureDecided{MeasureState::Rejected, {}};
        QTest::newRow("one that is over") << MeasureKind::Erasure << MeasureDecided{MeasureState::Approved, noon()};
    }

    void itRestsOnNothingElse()
    {
        QFETCH(MeasureKind, kind);
        QFETCH(MeasureDecided, decided);
        LedgerBook book = aDecidedErasure(kind, decided);

        carryOut(book, erasureOf(book));

        const QStringList all{u"erasure_wrong at 6"_s, u"body_missing at 2"_s, u"body_missing at 3"_s};
        QCOMPARE(findingsIn(book), all);
    }

    void aRevokedOneErasesNothing()
    {
        LedgerBook book = aDecidedErasure();

        book.write(book.aoki, kMeasure, MeasureEvent(MeasureRevoked{u"appeal"_s}));
        carryOut(book, erasureOf(book));

        QCOMPARE(findingsIn(book).first(), u"erasure_wrong at 7"_s);
    }

    void whatWasCarriedOutOnceErasesNothingLater()
    {
        LedgerBook book = aDecidedErasure();
        book.write(book.aoki, kMeasure, MeasureEvent(MeasureCarriedOut{noon(), u"done"_s}));

        book.write(book.aoki, kIncident, IncidentEvent(erasureOf(book)));
        empty(book);

        QCOMPARE(findingsIn(book).first(), u"erasure_wrong at 7"_s);
    }
};

QTEST_GUILESS_MAIN(ErasuresTest)
#include "tst_erasures.moc"
