// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-off sheet 決裁書: the gates of a route that apply to one measure, fixed when it is submitted, and the stamps
// put on it since. It keeps its gates when the route is published anew.
#pragma once

#include "domain/checklist.h"
#include "domain/route.h"

namespace ringi {

/// What circulates: which route, which of its gates, and which of them follow the decision.
struct Sheet
{
    int routeVersion = 0;
    QByteArray routeHash;
    QList<Gate> gates;
    QStringList later; ///< gates that come after the decision: urgent ones, and those deferred since
    QString urgency;   ///< why it cannot wait; empty for a sheet that can

    [[nodiscard]] bool isUrgent() const { return !urgency.isEmpty(); }
    [[nodiscard]] const Gate *gate(QStringView key) const { return gateOf(gates, key); }
    /// Whether the decision does not wait for the gate: a later one, and every one that follows it.
    [[nodiscard]] bool comesLater(const Gate &gate) const;
    [[nodiscard]] QStringList decisions() const; ///< keys of the deciding gates
    /// What has to be passed before the gate may be signed. Nothing waits for a later gate.
    [[nodiscard]] QStringList needsOf(const Gate &gate) const;

    RINGI_DESCRIBE(visit("route_version", self.routeVersion); visit("route_hash", self.routeHash);
                   visit("gates", self.gates); visit("later", self.later); visit("urgency", self.urgency);)
};

/// The sheet the measure would circulate on. REQUIRES: the route has no faults.
Sheet sheetFor(const Route &route, const MeasureFacts &facts, const QString &urgency);

/// Legal's review, for which the checklist is answered.
bool isLegalReview(const Gate &gate);

/// What has to be answered of the checklist before a sheet of these gates is cleared: nothing without Legal's review.
QList<QLatin1StringView> itemsAsked(MeasureKind kind, const QList<Gate> &gates);

struct SheetStamp
{
    QString gate;
    Division division = Division::Legal;
    Verdict verdict = Verdict::Approve;
    QString reason;
    QStringList conditions;
    int version = 1; ///< of the text it was put under
    QByteArray contentHash;
    Stamped signedBy;
    bool isVoid = false; ///< the text has changed since, or the sheet was returned
    Capacity capacity = Capacity::Own;
    std::optional<OfficerId> actingFor; ///< the absent officer, for a deputy
    QString document;                   ///< reference of the outside body's paper
    QString dissent;                    ///< kept although signed
    std::optional<Instant> validUntil;  ///< as far as a decider lets it run
};

/// Whether the stamp lets the sheet pass its gate.
bool lets(Verdict verdict);

/// Whether this answer can be given at a gate of this kind.
bool fits(Verdict verdict, GateKind kind);

} // namespace ringi
