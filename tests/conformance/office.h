// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a store of its own, its officers and a clock that stands where it is put: histories told in words.
#pragma once

#include "base/clock.h"
#include "desk/desk.h"
#include "store/store.h"

#include <functional>
#include <memory>

namespace ringi::test {

class Office
{
public:
    /// Makes the store. It is 2026-04-01T00:00:00Z, and a minute passes before each act.
    explicit Office(const QString &location);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Queries &queries() { return *m_queries; } ///< as nobody
    [[nodiscard]] std::unique_ptr<Queries> queriesAs(const Session &who) { return m_store->queries({who.officer}); }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] SetClock &clock() { return m_clock; }

    /// Fails the program when it is refused: what a history consists of must succeed.
    Receipt done(const Session &by, const Command &command);
    Receipt done(const Session &by, const IncidentId &incident, const IncidentCommand &command);
    Receipt done(const Session &by, const MeasureId &measure, const MeasureCommand &command);

    /// Logged by the duty officer; `tweak` changes what is said of it.
    IncidentId logged(const QString &title, const std::function<void(LogIncident &)> &tweak = {});
    /// Logged by the duty officer in one commit.
    void loggedTogether(const QStringList &titles);
    /// Where it takes two, the second administrator confirms it.
    Session enrolled(const QString &name, Division division, Post post);
    Receipt doneByTwo(const RegistryCommand &command); ///< proposed by the first administrator
    MeasureId drafted(const IncidentId &on, const QString &subject);
    void submit(const MeasureId &measure) { done(duty, measure, SubmitMeasure{}); }
    [[nodiscard]] Measure now(const MeasureId &measure); ///< as who writes sees it
    void answer(const MeasureId &measure);               ///< the whole checklist, by counsel
    void sign(const Session &by, const MeasureId &measure, const QString &gate, Verdict verdict = Verdict::Approve);
    void hand(const IncidentId &incident, Division to, std::optional<Instant> due = {});

    /// A month in which everything happened at least once; every view has rows after it.
    void livesThroughAMonth();

    [[nodiscard]] QString titleOf(qint64 key);
    [[nodiscard]] QStringList titles(const QList<qint64> &keys);
    [[nodiscard]] QStringList found(const RegisterQuery &query);

    Session administrator; ///< 相沢 Aizawa
    Session duty;          ///< 伴 Ban, operations
    Session head;          ///< 千葉 Chiba, heads operations
    Session counsel;       ///< 土井 Doi, legal
    Session analyst;       ///< 江口 Eguchi, intelligence

private:
    Receipt confirmed(const Receipt &receipt);

    Session m_second; ///< the administrator who was enrolled next
    SetClock m_clock;
    SeededRandomness m_randomness{20260401};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Queries> m_queries;
    Desk m_desk;
};

inline constexpr KeyCost kNoCost{1, 1 << 16};
inline const QString kPassphrase = QStringLiteral("correct horse 電池");

} // namespace ringi::test
