// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the demo store at its usual size: every kind, and every situation a sheet can get into.
#include "demo/demohints.h"
#include "demo/demostory.h"
#include "domain/mandate.h"
#include "support/memoryjournal.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kNow{1'790'000'000'000};

struct Told
{
    test::MemoryJournal journal;
    DemoResult result;

    explicit Told(quint32 seed)
    {
        NoProgress progress;
        result = DemoStory(journal, {500, seed, kNow}, progress).write();
    }

    [[nodiscard]] QList<Measure> measures() const { return journal.records().measures.values(); }
    [[nodiscard]] const Registry &registry() const { return *journal.records().registry; }
};

const Told &theStory(quint32 seed)
{
    static std::map<quint32, Told> told;
    return told.try_emplace(seed, seed).first->second;
}

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hiragana; });
}

bool hasStamp(const Measure &m, auto suits)
{
    return std::ranges::any_of(m.stamps, [&](const SheetStamp &stamp) { return !stamp.isVoid && suits(stamp); });
}

bool hasLaterView(const Measure &m, bool seen)
{
    return std::ranges::any_of(m.laterViews, [&](const LaterView &view) { return view.seen.has_value() == seen; });
}

bool waitsAt(const Measure &m, QStringView gate)
{
    const QList<Gate> open = m.openGates();
    return m.state == MeasureState::Circulating && std::ranges::count(open, gate, &Gate::key);
}

bool isKind(const Measure &m, GateKind kind, const SheetStamp &stamp)
{
    return m.sheet.gate(stamp.gate)->kind == kind;
}

bool hasAnswer(const Measure &m, auto suits)
{
    return std::ranges::any_of(m.checklist, suits);
}

qsizetype conditionsMet(const Measure &m)
{
    return std::ranges::count_if(m.conditions, [](const Condition &one) { return one.met && !one.evidence.isEmpty(); });
}

bool laterGatesAreMet(const Measure &m)
{
    return !m.sheet.later.isEmpty() && m.sheet.isUrgent() && m.carriedOut && m.laterGatesOpen().isEmpty();
}

bool laterGateIsOverdue(const Measure &m)
{
    const QList<LaterGate> open = m.laterGatesOpen();
    return m.sheet.isUrgent()
        && std::ranges::any_of(open, [](const LaterGate &gate) { return gate.due && *gate.due < kNow; });
}

using Situation = bool (*)(const Measure &);

/// What the demo promises to show.
const QList<std::pair<const char *, Situation>> &situations()
{
    using M = const Measure &;
    using S = const SheetStamp &;
    static const QList<std::pair<const char *, Situation>> all{
        {"an answer of the checklist is no, with a remark",
         [](M m) {
             return hasAnswer(m, [](auto &e) { return e.answer == ChecklistAnswer::No && !e.remark.isEmpty(); });
         }},
        {"an answer does not apply",
         [](M m) { return hasAnswer(m, [](auto &e) { return e.answer == ChecklistAnswer::NotApplicable; }); }},
        {"an answer names its evidence",
         [](M m) { return hasAnswer(m, [](auto &e) { return !e.evidence.isEmpty(); }); }},
        {"a deputy signed and it was viewed later", [](M m) { return hasLaterView(m, true); }},
        {"a deputy signed and viewing is owed", [](M m) { return hasLaterView(m, false); }},
        {"a delegate decided", [](M m) { return hasStamp(m, [](S s) { return s.capacity == Capacity::Delegate; }); }},
        {"an urgent sheet has its later gates met", laterGatesAreMet},
        {"an urgent sheet has a later gate overdue", laterGateIsOverdue},
        {"an outside body's paper is named",
         [](M m) {
             return hasStamp(m, [&](S s) { return isKind(m, GateKind::ExternalConsent, s) && !s.document.isEmpty(); });
         }},
        {"a consultation has its opinion",
         [](M m) { return hasStamp(m, [&](S s) { return s.verdict == Verdict::Opinion && !s.reason.isEmpty(); }); }},
        {"conditions are met in part",
         [](M m) { return conditionsMet(m) > 0 && conditionsMet(m) < m.conditions.size(); }},
        {"a signer dissents", [](M m) { return hasStamp(m, [](S s) { return !s.dissent.isEmpty(); }); }},
        {"somebody else dissents", [](M m) { return !m.dissents.isEmpty(); }},
        {"a conflict is declared", [](M m) { return !m.conflicts.isEmpty(); }},
        {"a decision is held", [](M m) { return hasStamp(m, [](S s) { return s.verdict == Verdict::Hold; }); }},
        {"an approval has lapsed", [](M m) { return hasLapsed(m, kNow) && kNow - *m.validUntil < 3 * kDay; }},
        {"one is revoked", [](M m) { return m.state == MeasureState::Revoked; }},
        {"one is carried out", [](M m) { return m.state == MeasureState::CarriedOut && !m.result.isEmpty(); }},
        {"a review of an urgent one is closed",
         [](M m) { return m.state == MeasureState::Reviewed && !m.review.noPriorApproval.isEmpty(); }},
        {"a concurrence was deferred",
         [](M m) { return m.kind == MeasureKind::Directive && !m.sheet.later.isEmpty(); }},
        {"a directive is in concurrence",
         [](M m) { return waitsAt(m, u"operations_concurs") && waitsAt(m, u"legal_concurs"); }},
        {"an urgent dossier with a server abroad is at the director",
         [](M m) {
             return waitsAt(m, u"director_decides") && m.sheet.isUrgent() && m.content().dossier
                 && m.content().dossier->isAbroad();
         }},
        {"an erasure waits for the auditor", [](M m) { return waitsAt(m, u"auditor_concurs"); }},
        {"one waits for the Commission", [](M m) { return waitsAt(m, u"commission_approval"); }},
        {"one waits for the originators", [](M m) { return waitsAt(m, u"originators_consent"); }},
        {"a text has a heading, a list and a table in Japanese",
         [](M m) {
             const QString &text = m.content().text;
             return text.contains(u"## ") && text.contains(u"\n- ") && text.contains(u"|---|") && isJapanese(text);
         }},
    };
    return all;
}

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 26U})
        QTest::addRow("seed %u", seed) << seed;
}

Officer theManager(const Registry &registry)
{
    for (const DemoHint &hint : demoHints()) {
        if (hint.role == u"manager")
            return *registry.named(hint.officer);
    }
    return {};
}

bool signsOnce(const Measure &m)
{
    QSet<OfficerId> hands;
    qsizetype stamps = 0;
    for (const SheetStamp &stamp : m.stamps) {
        if (stamp.isVoid)
            continue;
        hands += stamp.signedBy.by;
        ++stamps;
    }
    return hands.size() == stamps;
}

} // namespace

class TestDemoSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRefused_data() { addSeeds(); }
    void nothingIsRefused()
    {
        QFETCH(quint32, seed);

        QCOMPARE(theStory(seed).result.refusals.size(), 0);
    }

    void theSameSeedTellsTheSameStory()
    {
        QCOMPARE(Told(1).journal.records().head->hash.toHex(), theStory(1).journal.records().head->hash.toHex());
    }

    void thereIsEveryKind_data() { addSeeds(); }
    void thereIsEveryKind()
    {
        QFETCH(quint32, seed);
        QMap<MeasureKind, int> counts;
        for (const Measure &measure : theStory(seed).measures())
            ++counts[measure.kind];

        for (const MeasureKind kind : allOf<MeasureKind>())
            QVERIFY2(counts[kind] > 0, qPrintable(keyOf(kind)));
        QVERIFY(counts[MeasureKind::Request] > counts[MeasureKind::Notice]);
        QVERIFY(counts[MeasureKind::Notice] > counts[MeasureKind::Neutralisation]);
    }

    void thereIsEverySituation_data() { addSeeds(); }
    void thereIsEverySituation()
    {
        QFETCH(quint32, seed);
        const QList<Measure> measures = theStory(seed).measures();

        QStringList missing;
        for (const auto &[name, occurs] : situations()) {
            if (std::ranges::none_of(measures, occurs))
                missing << QString::fromUtf8(name);
        }

        QCOMPARE(missing, QStringList());
    }

    void everyOpenGateHasSomebodyToSignIt()
    {
        const Registry &registry = theStory(1).registry();
        for (const Measure &measure : theStory(1).measures()) {
            const Incident incident = *theStory(1).journal.records().incidents.constFind(measure.incident);
            for (const Prospect &gate : wayAhead(measure, incident, registry, measure.sheet.isUrgent(), kNow))
                QVERIFY2(!gate.isShort(), qPrintable(measure.number + u' ' + gate.gate.key));
        }
    }

    void onePersonSignsOneGate()
    {
        for (const Measure &measure : theStory(1).measures())
            QVERIFY2(signsOnce(measure), qPrintable(measure.number));
    }

    void theManagerOfTheDemoStandsInForTheDirector()
    {
        const Registry &registry = theStory(1).registry();
        const Officer officer = theManager(registry);

        const auto standsIn = [&](const Deputyship &one) {
            return one.deputy == officer.id && one.isInForce(kNow)
                && registry.actor(one.absent, kNow).holds(Post::Director);
        };
        QVERIFY(std::ranges::any_of(registry.powers.deputies, standsIn));
    }

    void theDossierAtTheDirectorIsForTheManagerToSign()
    {
        const Registry &registry = theStory(1).registry();
        for (const Measure &measure : theStory(1).measures()) {
            if (measure.kind != MeasureKind::Neutralisation || !waitsAt(measure, u"director_decides"))
                continue;
            QVERIFY(!measure.tookPart(theManager(registry).id));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoSheets)
#include "tst_demosheets.moc"
