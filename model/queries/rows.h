// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What screens and verbs read, as plain rows. A row says what it means; how it looks is a delegate's matter.
#pragma once

#include "domain/checkpoints.h"
#include "domain/compartment.h"
#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/reading.h"
#include "domain/registry.h"
#include "queries/registerquery.h"

#include <QMap>

#include <array>

namespace ringi {

inline constexpr int kDivisions = countOf<Division>();
inline constexpr int kSeverities = countOf<Severity>();

/// One line of the register.
struct RegisterRow
{
    qint64 key = 0; ///< the row's place in views; what a model holds
    IncidentId id;
    QString number;
    QString title;
    Severity severity = Severity::None;
    Tlp tlp = Tlp::Amber;
    Phase phase = Phase::Reported;
    Division holder = Division::Operations;
    Instant holderSince;
    std::optional<Division> offeredTo; ///< waits for this division's answer
    std::optional<Instant> due;        ///< the nearest of: answer to the offer, open task, open consultation
    QString sector;
    QString cls;
    QString type;
    QString organisation;
    Instant loggedAt;
    Instant updatedAt;
    int openMeasures = 0; ///< drafts and circulating
    bool isRestricted = false;
    std::optional<OfficerId> lead;
    QString leadName;
    std::optional<Instant> reportedAt; ///< as it is stated
    std::optional<Instant> closedAt;
    QStringList tags = {}; ///< in the order of their keys
};

/// One event as the history of a record tells it.
struct HistoryEntry
{
    quint64 commit = 0;
    quint64 n = 0; ///< place in the stream
    QByteArray kind;
    QJsonObject body;
    Stamped stamp;
    QString authorName;
    Division authorDivision = Division::Operations; ///< today's
};

struct HandoffRow
{
    qint64 incidentKey = 0;
    IncidentId incident;
    QString number;
    QString title;
    Severity severity = Severity::None;
    Tlp tlp = Tlp::Amber;
    int ordinal = 0; ///< counts from 1 within the incident
    Division from = Division::Operations;
    Division to = Division::Operations;
    QString asked;
    HandoffState state = HandoffState::Offered;
    Instant offeredAt;
    QString offeredBy; ///< name
    std::optional<Instant> due;
    std::optional<Instant> answeredAt;
    QString answeredBy;
    QString reason;
};

struct HandoffQuery
{
    std::optional<Division> from;
    std::optional<Division> to;
    std::optional<HandoffState> state;
    std::optional<Instant> offeredAfter; ///< then or later
    int limit = 200;                     ///< newest first; those that wait, longest waiting first
};

struct ConsultationRow
{
    IncidentId incident;
    QString number;
    QString title;
    int ordinal = 0;
    Division from = Division::Operations;
    Division to = Division::Legal;
    QString question;
    std::optional<Instant> due;
    Instant askedAt;
};

struct MeasureRow
{
    qint64 key = 0; ///< the row's place in views
    MeasureId id;
    QString number;
    QString subject;
    IncidentId incident;
    QString incidentNumber;
    QString incidentTitle;
    Severity severity = Severity::None; ///< the incident's
    Tlp tlp = Tlp::Amber;
    MeasureKind kind = MeasureKind::Request;
    MeasureState state = MeasureState::Draft;
    Division division = Division::Operations; ///< the drafter's
    QString drafterName;
    int textVersion = 1;
    int stamps = 0;   ///< that stand
    int gates = 0;    ///< of the route
    QString openGate; ///< key of the gate that waits, empty for none
    std::optional<Division> waitsFor;
    std::optional<Instant> submittedAt;
    Instant updatedAt;
    bool isUrgent = false;
    Capacity decidedAs = Capacity::Own;
    std::optional<Instant> endedAt;
    QString endedBy;                   ///< name of who decided, returned or withdrew it
    std::optional<Instant> validUntil; ///< of an approval
    std::optional<Instant> due;        ///< the nearest of the open gates
    int laterOpen = 0;                 ///< gates that follow the decision and wait
    std::optional<Instant> laterDue;   ///< the nearest of them
    int conditionsOpen = 0;
    int returns = 0; ///< how often it came back to its drafter
};

/// Posts as bits, as a gate that waits is stored.
[[nodiscard]] inline int postBits(const QList<Post> &posts)
{
    int bits = 0;
    for (const Post post : posts)
        bits |= 1 << int(post);
    return bits;
}

/// Whether somebody has said yes or no to it, whatever came of it since.
[[nodiscard]] constexpr bool wasDecided(MeasureState state)
{
    return state == MeasureState::Approved || state == MeasureState::Rejected || state == MeasureState::CarriedOut
        || state == MeasureState::Reviewed || state == MeasureState::Revoked;
}

enum class MeasureSort {
    Updated,
    Number,
    Subject,
    Kind,
    State,
    Urgent,
    DecidedAs,
    DecidedAt,
    DecidedBy,
    ValidUntil,
    Later
};

/// A gate before the decision that waits, by its kind and since when.
struct WaitingGate
{
    GateKind kind = GateKind::Review;
    std::optional<Instant> after;
    std::optional<Instant> until;

    friend bool operator==(const WaitingGate &, const WaitingGate &) = default;
};

struct MeasureQuery
{
    QList<MeasureState> states; ///< empty lists let everything through
    QList<MeasureKind> kinds;
    QList<Capacity> decidedAs;
    std::optional<Division> waitsFor;  ///< also what waits for no division in particular
    QList<Post> posts;                 ///< of those it may wait for, empty for all
    std::optional<OfficerId> toViewBy; ///< who has not read yet what a deputy signed for him
    std::optional<IncidentId> incident;
    bool decidedOnly = false;
    bool urgentOnly = false;
    bool returnedOnly = false; ///< that came back to its drafter at least once
    std::optional<Instant> decidedAfter;
    std::optional<Instant> laterDueBefore; ///< with a later gate overdue then
    std::optional<Instant> lapsesAfter;    ///< approvals that end then or later
    std::optional<Instant> lapsesBefore;   ///< approvals that end by then
    std::optional<WaitingGate> waitsAt;
    MeasureSort sort = MeasureSort::Updated;
    Qt::SortOrder order = Qt::DescendingOrder;
    int limit = 200;
};

/// How long a gate took, from when it could be signed until it was passed.
struct GateTime
{
    qint64 medianMs = 0;
    qint64 p90Ms = 0;
    int sample = 0; ///< passings they are taken from

    friend bool operator==(const GateTime &, const GateTime &) = default;
};

using GateTimes = QMap<QString, GateTime>; ///< by the gate's key; gates never passed are not there

/// A decided measure of the same kind that is like another.
struct PrecedentRow
{
    MeasureId id;
    QString number;
    QString subject;
    QString cls; ///< of its incident
    bool isSameClass = false;
    MeasureState state = MeasureState::Approved;
    QStringList conditions;
    QString result; ///< once carried out
    std::optional<Instant> endedAt;
    QString decidedBy; ///< name
    QStringList words; ///< the shared words, the rarest first: the ground of the similarity
};

inline constexpr int kLapsingDays = 7;

inline constexpr std::array<int, 2> kGateDays{1, 7}; ///< upper bounds of the ages of gates that wait; the last is open
inline constexpr int kGateAges = int(kGateDays.size()) + 1;
inline constexpr int kGateKinds = countOf<GateKind>();

struct DecidedCount
{
    int approved = 0;
    int rejected = 0;

    friend bool operator==(const DecidedCount &, const DecidedCount &) = default;
};

/// What the dashboard says of sign-off. `days` is the span of the decisions.
struct SignoffFigures
{
    Instant asOf;
    int days = 30;
    int decided = 0; ///< in the span
    int urgent = 0;  ///< of them
    int byDeputy = 0;
    int byDelegation = 0;
    int returned = 0; ///< came back to their drafter before they were decided
    QMap<MeasureKind, DecidedCount> verdicts;
    int laterOverdue = 0;                                         ///< gates that follow a decision and are past due now
    int laterSheets = 0;                                          ///< on so many sheets
    int lapsing = 0;                                              ///< approvals in force that end within kLapsingDays
    std::array<std::array<int, kGateAges>, kGateKinds> waiting{}; ///< gates before the decision, by how long they wait
    GateTime review;                                              ///< of reviews passed in the span
    QMap<MeasureKind, GateTime> reviews;
    QMap<MeasureKind, GateTimes> gates;
};

/// Figures of a desk: what the rail counts.
struct DeskCounts
{
    qint64 incidents = 0;
    qint64 open = 0;
    int handoffsWaiting = 0; ///< for the division
    int consultationsWaiting = 0;
    int sheetsWaiting = 0;
};

inline constexpr std::array<int, 6> kAgeDays{1, 3, 7, 14, 30, 60}; ///< upper bounds of the buckets; the last is open
inline constexpr int kAgeBuckets = int(kAgeDays.size()) + 1;

struct HandoffCell
{
    int offered = 0;
    int accepted = 0;
    int returned = 0;
};

/// Every figure of the first dashboard. `days` is the span of the figures over time.
struct DashboardFigures
{
    Instant asOf;
    quint64 commit = 0; ///< the ledger entry they are as of
    int days = 30;
    std::array<std::array<qint64, kSeverities>, kDivisions> open{};
    std::array<std::array<qint64, 2>, kAgeBuckets> ages{}; ///< [bucket][0 up to medium, 1 high or crisis]
    std::array<std::array<HandoffCell, kDivisions>, kDivisions> handoffs{}; ///< [from][to], offered in the span
    qint64 logged = 0;                                                      ///< in the span
    qint64 closed = 0;
    int handoffsWaiting = 0;
    int handoffsOverdue = 0;
    int sheetsCirculating = 0;
    int measuresDecided = 0;                  ///< in the span
    std::optional<qint64> medianAcceptanceMs; ///< of handoffs answered in the span
    std::optional<qint64> medianSignoffMs;    ///< submitted to decided, decided in the span
    int acceptanceSample = 0;
    int signoffSample = 0;
};

/// Who read what, and when.
struct ReadingRow
{
    quint64 n = 0; ///< place among the readings
    quint64 commit = 0;
    Instant at;
    QString officerName;
    Division division = Division::Operations; ///< today's
    ReadingAct act = ReadingAct::Opened;
    QString object; ///< number of the record; empty for none, and where the reader may not know
    QString what;
    int records = 0;
};

struct ReadingQuery
{
    Instant asOf; ///< whose posts are in force tells what is shown
    std::optional<IncidentId> incident;
    std::optional<quint64> before; ///< readings older than this one
    int limit = 200;
};

/// One commit as the ledger page lists it.
struct LedgerRow
{
    quint64 n = 0;
    Instant time;
    OfficerId author;
    QString authorName;
    Division authorDivision = Division::Operations;
    QByteArray kind; ///< of its first event; empty when the reader may not know
    int events = 0;
    QString object; ///< number of the record it is about, empty for the registry
    QByteArray hash;
    QByteArray previous;
};

struct LedgerQuery
{
    QString text; ///< a number of a record or the start of a hash
    std::optional<Division> division;
    std::optional<quint64> before; ///< entries older than this one
    int limit = 200;
};

/// What an event is proved with: its bytes as they are hashed, and its place in the chain.
struct EventProof
{
    QByteArray body;     ///< canonical JSON
    QByteArray previous; ///< hash of the event before in the stream
    QByteArray hash;
};

struct LedgerEntry
{
    LedgerRow row;
    int suite = 1; ///< of the signature
    QByteArray signature;
    QByteArray publicKey; ///< the author's at that moment
    QList<HistoryEntry> events;
    QStringList streams;      ///< ids, one an event
    QList<EventProof> proofs; ///< one an event
};

struct SimilarIncident
{
    IncidentId id;
    QString number;
    QString title;
    Severity severity = Severity::None;
    QStringList words;       ///< the shared words: a ground of the similarity
    QStringList observables; ///< named in both: another
};

struct StoreFacts
{
    QString engine; ///< "sqlite" or "postgresql"
    QString location;
    StoreId store;
    QString office;
    StoreMode mode = StoreMode::Live;
    quint64 commits = 0;
    quint64 events = 0;
    QByteArray head;
};

/// What has changed since a place in the ledger: the records, for models to fetch again.
struct ChangeNotice
{
    quint64 upTo = 0; ///< commit
    QList<qint64> incidentKeys;
    QList<IncidentId> incidents;
    QList<MeasureId> measures;
    QList<CompartmentId> compartments;
    bool registry = false;
    bool many = false; ///< more than is worth listing: fetch anew
};

} // namespace ringi

RINGI_KEYS(ringi::MeasureSort, QLatin1StringView("updated"), QLatin1StringView("number"), QLatin1StringView("subject"),
           QLatin1StringView("kind"), QLatin1StringView("state"), QLatin1StringView("urgent"),
           QLatin1StringView("decided_as"), QLatin1StringView("decided_at"), QLatin1StringView("decided_by"),
           QLatin1StringView("valid_until"), QLatin1StringView("later"))
