// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that dashboards read are kept as sums over records: what one incident adds to each is a function of its
// state, so that a change is the difference of two such contributions and a rebuild their sum. What not everybody may
// read is in no sum: its contribution is kept by itself, and added for those who may.
#pragma once

#include "domain/incident.h"
#include "store/sql/connection.h"

#include <QHash>

namespace ringi {

enum class TallyName {
    Total,   ///< incidents
    Open,    ///< by holder, severity
    Age,     ///< open ones by day of logging, 1 for high or crisis
    Logged,  ///< by day
    Closed,  ///< by day of the last closing or dismissal
    Handoff, ///< by day of offer, from × divisions + to, state
    Answer,  ///< accepted and returned handoffs, by day of the answer, step of how long it took
    Held,    ///< by holder, severity, whether it is open; what was erased is held as well
    Sector,  ///< of each sector, by whether it is open; so too
};

struct TallyKey
{
    TallyName name{};
    qint64 a = 0;
    qint64 b = 0;
    qint64 c = 0;
    QString of = {}; ///< which one, where figures are told apart by a word

    friend bool operator==(const TallyKey &, const TallyKey &) = default;
    friend size_t qHash(const TallyKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.name), key.a, key.b, key.c, key.of);
    }
};

/// Days since 1970-01-01 UTC.
qint64 dayOf(Instant at);

/// Lengths of time in steps of an eighth of a power of two, so that those of one step differ by less than 13 %.
qint64 stepOf(qint64 ms);

/// Of how long it took, when it was accepted or returned.
std::optional<qint64> answerStep(const Handoff &handoff);

using Contribution = QHash<TallyKey, qint64>;

/// What the incident adds to the dashboard's figures of those who may read it.
Contribution contributionOf(const Incident &incident);

/// What it adds to the register's groups.
Contribution groupsOf(const Incident &incident);

class Tallies
{
public:
    /// `sign` is +1 for what is and -1 for what was.
    void add(const Incident &incident, int sign);
    /// Writes the differences and starts anew.
    void write(sql::Connection &connection);

private:
    void add(const Contribution &counts, int sign);

    Contribution m_counts;
};

} // namespace ringi

RINGI_KEYS(ringi::TallyName, QLatin1StringView("total"), QLatin1StringView("open"), QLatin1StringView("age"),
           QLatin1StringView("logged"), QLatin1StringView("closed"), QLatin1StringView("handoff"),
           QLatin1StringView("answer"), QLatin1StringView("held"), QLatin1StringView("sector"))
