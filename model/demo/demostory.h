// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A believable history of a headquarters, written through the real commands into an empty store: incidents in all
// phases, custody passing between the divisions, sheets at every stage. The same seed, count and end give the same
// ledger, to the last hash.
#pragma once

#include "base/progress.h"
#include "demo/confidences.h"
#include "demo/lineup.h"
#include "demo/pen.h"
#include "demo/teller.h"

#include <QMap>

#include <map>

namespace ringi {

struct DemoOptions
{
    int incidents = 500;
    quint32 seed = 1;
    Instant now; ///< where the history ends
};

struct DemoRefusal
{
    int incident = 0; ///< -1 for what is registered of deputies and delegations
    Act act = Act::Log;
    Refusal refusal;
};

struct DemoResult
{
    int incidents = 0;
    qint64 commits = 0;              ///< all of the ledger, with those that founded the store
    QMap<QByteArray, qint64> events; ///< by kind
    QList<DemoRefusal> refusals;     ///< errors of the story; there are none
    bool cancelled = false;
};

class DemoStory
{
public:
    /// REQUIRES: an empty store.
    DemoStory(Journal &journal, const DemoOptions &options, Progress &progress);

    /// Throws Fault. Cancelled, it leaves a sound store that tells less.
    DemoResult write();

private:
    /// By the time of its next act; those of the same moment in the order of logging.
    using Running = std::map<std::pair<Instant, int>, CaseFile>;

    [[nodiscard]] Instant start() const;
    [[nodiscard]] std::optional<int> firstScene() const;
    [[nodiscard]] Instant loggedAt(int index);
    void actUntil(Instant limit);
    void writeOrders(Instant until);
    void act(Running::node_type node);
    bool perform(CaseFile &file);
    void countFounding();
    void count(const Receipt &receipt);
    void note(const Outcome<Receipt> &outcome);

    const DemoOptions m_options;
    Progress &m_progress;
    SeededRandomness m_randomness;
    Dice m_dice;
    Staff m_staff;
    StandIns m_standIns;
    size_t m_ordersWritten = 0;
    Lineup m_lineup;
    Teller m_teller;
    Pen m_pen;
    Confidences m_confidences;
    Running m_running;
    DemoResult m_result;
};

} // namespace ringi
