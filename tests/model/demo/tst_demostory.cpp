// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of the demo store: the same for the same seed, without a refusal, and with something of everything.
#include "demo/demostory.h"
#include "demo/scenes.h"
#include "ledger/hashing.h"
#include "support/memoryjournal.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kNow{1'790'000'000'000};
constexpr int kCount = 300;

struct Told
{
    test::MemoryJournal journal;
    DemoResult result;

    explicit Told(int incidents = kCount, quint32 seed = 7)
    {
        NoProgress progress;
        result = DemoStory(journal, {incidents, seed, kNow}, progress).write();
    }

    [[nodiscard]] QByteArray head() const { return journal.records().head->hash; }
    [[nodiscard]] QList<Incident> incidents() const { return journal.incidents(); }
    [[nodiscard]] QList<Measure> measures() const { return journal.records().measures.values(); }
    [[nodiscard]] QList<Incident> open() const
    {
        QList<Incident> all = incidents();
        all.removeIf([](const Incident &incident) { return isOver(incident.phase); });
        return all;
    }
};

/// One history for all that only look.
const Told &theStory()
{
    static const Told told;
    return told;
}

QString toText(const QList<DemoRefusal> &refusals)
{
    QStringList lines;
    for (const DemoRefusal &refusal : refusals)
        lines << u"incident %1, act %2: %3"_s.arg(refusal.incident)
                     .arg(int(refusal.act))
                     .arg(keyOf(refusal.refusal.code));
    return lines.join(u'\n');
}

template <Keyed E> QStringList missing(const QList<E> &seen)
{
    QStringList keys;
    for (const E value : allOf<E>()) {
        if (!seen.contains(value))
            keys << keyOf(value);
    }
    return keys;
}

int waitingAt(QStringView gate)
{
    const QList<Measure> all = theStory().measures();
    const auto waits = [&](const Measure &m) {
        const QList<Gate> open = m.openGates();
        return m.state == MeasureState::Circulating && std::ranges::count(open, gate, &Gate::key);
    };
    return int(std::ranges::count_if(all, waits));
}

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana; });
}

class StopsAfter final : public Progress
{
public:
    explicit StopsAfter(int looks)
        : m_left(looks)
    {
    }
    void at(qint64, qint64) override { --m_left; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

class TestDemoStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandOfTheStoryIsRefused()
    {
        QCOMPARE(toText(theStory().result.refusals), QString());
        QCOMPARE(theStory().incidents().size(), kCount);
    }

    void noCommandIsRefusedWhateverTheSeedAndTheSize_data()
    {
        QTest::addColumn<int>("incidents");
        for (const int incidents : {1, 2, 7, 39, 41, 120, 700})
            QTest::addRow("%d incidents", incidents) << incidents;
    }

    void noCommandIsRefusedWhateverTheSeedAndTheSize()
    {
        QFETCH(int, incidents);

        const Told told(incidents, quint32(incidents) + 100);

        QCOMPARE(toText(told.result.refusals), QString());
        QCOMPARE(told.incidents().size(), incidents);
    }

    void theSameSeedTellsTheSameStory() { QCOMPARE(Told(60, 3).head().toHex(), Told(60, 3).head().toHex()); }

    void anotherSeedTellsAnotherStory() { QVERIFY(Told(60, 3).head() != Told(60, 4).head()); }

    void whatHappensIsWrittenInTheOrderItHappens()
    {
        const auto &ledger = theStory().journal.records().ledger;

        QVERIFY(std::ranges::is_sorted(ledger, {}, [](const SealedCommit &sealed) { return sealed.commit.time; }));
        QVERIFY(ledger.last().commit.time <= kNow);
    }

    void incidentsAreToldBesideEachOther()
    {
        const auto &ledger = theStory().journal.records().ledger;
        int turns = 0;
        for (qsizetype i = 1; i < ledger.size(); ++i)
            turns += ledger.at(i).events.first().stream != ledger.at(i - 1).events.first().stream;

        QVERIFY(turns > ledger.size() / 2);
    }

    void everyPhaseOccurs()
    {
        QList<Phase> seen;
        for (const Incident &incident : theStory().incidents())
            seen << incident.phase;

        QCOMPARE(missing(seen), QStringList());
    }

    void everyDivisionHoldsSomethingOpen()
    {
        QList<Division> seen;
        for (const Incident &incident : theStory().open())
            seen << incident.holder;

        QCOMPARE(theStory().open().size(), 40 + qsizetype(scenes().size()));
        QCOMPARE(missing(seen), QStringList());
    }

    void everyDivisionHasOffersWaiting()
    {
        QMap<Division, int> waiting;
        for (const Incident &incident : theStory().open()) {
            if (const Handoff *offer = incident.pendingOffer())
                ++waiting[offer->to];
        }

        for (const Division division : allOf<Division>()) {
            QVERIFY2(waiting[division] >= 3, qPrintable(keyOf(division)));
            QVERIFY2(waiting[division] <= 8, qPrintable(keyOf(division)));
        }
    }

    void someOffersAreOverdueAndSomeAreNot()
    {
        int late = 0, early = 0;
        for (const Incident &incident : theStory().open()) {
            const Handoff *offer = incident.pendingOffer();
            if (offer && offer->due)
                ++(*offer->due < kNow ? late : early);
        }

        QVERIFY(late >= 3);
        QVERIFY(early >= 3);
    }

    void handoffsEndInEveryWay()
    {
        QList<HandoffState> seen;
        for (const Incident &incident : theStory().incidents()) {
            for (const Handoff &handoff : incident.handoffs)
                seen << handoff.state;
        }

        QCOMPARE(missing(seen), QStringList());
    }

    void consultationsAndTasksAreInEveryState()
    {
        QList<ConsultationState> consultations;
        QList<TaskState> tasks;
        for (const Incident &incident : theStory().incidents()) {
            for (const Consultation &consultation : incident.consultations)
                consultations << consultation.state;
            for (const Task &task : incident.tasks)
                tasks << task.state;
        }

        QCOMPARE(missing(consultations), QStringList());
        QCOMPARE(missing(tasks), QStringList());
    }

    void measuresAreAtEveryStage()
    {
        QList<MeasureState> seen;
        bool isConditional = false, isVoid = false;
        for (const Measure &measure : theStory().measures()) {
            seen << measure.state;
            isConditional =
                isConditional || (measure.state == MeasureState::Approved && !measure.conditionTexts().isEmpty());
            isVoid = isVoid || std::ranges::any_of(measure.stamps, &SheetStamp::isVoid);
        }

        QCOMPARE(missing(seen), QStringList());
        QVERIFY(isConditional);
        QVERIFY(isVoid);
    }

    void sheetsWaitAtBothGates()
    {
        QVERIFY(waitingAt(u"legal_review") >= 2);
        QVERIFY(waitingAt(u"legal_review") <= 6);
        QVERIFY(waitingAt(u"operations_decides") >= 2);
        QVERIFY(waitingAt(u"operations_decides") <= 6);
    }

    void nobodySignsWhatHeWrote()
    {
        for (const Measure &measure : theStory().measures()) {
            for (const SheetStamp &stamp : measure.stamps) {
                QVERIFY(stamp.signedBy.by != measure.drafter());
                QVERIFY(stamp.signedBy.by != measure.versions.at(stamp.version - 1).written.by);
            }
        }
    }

    void oneThirdIsWrittenInJapanese()
    {
        const QList<Incident> all = theStory().incidents();
        const auto japanese =
            std::ranges::count_if(all, [](const Incident &i) { return isJapanese(i.content.summary); });

        QVERIFY(japanese > kCount / 4);
        QVERIFY(japanese < kCount / 2);
    }

    void noPlaceOfATextIsLeftUnfilled()
    {
        for (const SealedCommit &sealed : theStory().journal.records().ledger) {
            for (const EventRecord &event : sealed.events)
                QVERIFY2(!QRegularExpression(u"\\{[a-z]+\\}"_s).match(QString::fromUtf8(event.body)).hasMatch(),
                         event.body);
        }
    }

    void severitiesAreAsTheyAreInLife()
    {
        QMap<Severity, int> counts;
        for (const Incident &incident : theStory().incidents())
            ++counts[incident.severity()];

        QVERIFY(counts[Severity::Low] > counts[Severity::None]);
        QVERIFY(counts[Severity::Medium] > counts[Severity::High]);
        QVERIFY(counts[Severity::High] > counts[Severity::Crisis]);
        QVERIFY(counts[Severity::Crisis] > 0);
    }

    void aStoryThatIsCancelledLeavesASoundStore()
    {
        test::MemoryJournal journal;
        StopsAfter progress(2);

        const DemoResult result = DemoStory(journal, {kCount, 7, kNow}, progress).write();

        QVERIFY(result.cancelled);
        QVERIFY(result.incidents < kCount);
        QCOMPARE(journal.records().head->n, quint64(journal.records().ledger.size()));
    }
};

QTEST_GUILESS_MAIN(TestDemoStory)
#include "tst_demostory.moc"
