// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A measure, its document in versions and its sign-off sheet, as its events made them. Revising the text voids every
// stamp on it; the void stamps stay to be seen.
#pragma once

#include "domain/actor.h"
#include "domain/measureevents.h"
#include "domain/route.h"

namespace ringi {

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
};

struct MeasureVersion
{
    MeasureContent content;
    Stamped written;
};

struct Measure
{
    MeasureId id;
    QString number; ///< "MS-2026-000311"
    IncidentId incident;
    MeasureKind kind = MeasureKind::Request;
    Division division = Division::Operations; ///< the drafter's
    MeasureState state = MeasureState::Draft;
    QList<MeasureVersion> versions;   ///< version n is at n - 1
    QList<SheetStamp> stamps;         ///< in the order they were put, void ones included
    std::optional<Stamped> submitted; ///< since when the present text circulates
    std::optional<Stamped> ended;     ///< decided, returned, rejected or withdrawn
    QString endReason;                ///< of a withdrawal
    Stamped updated;
    quint64 version = 0; ///< how many events made this state

    [[nodiscard]] bool exists() const { return version > 0; }
    [[nodiscard]] int textVersion() const { return int(versions.size()); }
    [[nodiscard]] const MeasureContent &content() const { return versions.last().content; }
    [[nodiscard]] OfficerId drafter() const { return versions.first().written.by; }
    [[nodiscard]] OfficerId lastEditor() const { return versions.last().written.by; }
    /// The stamp that stands at the gate now, null while there is none.
    [[nodiscard]] const SheetStamp *stampAt(QStringView gate) const;
    /// The first gate that is ready to be signed, null when none is.
    [[nodiscard]] const Gate *openGate() const;
    /// The conditions of every stamp that stands.
    [[nodiscard]] QStringList conditions() const;
};

/// SHA-256 of the canonical JSON of the measure's id, the version and the document: what a signature covers.
QByteArray contentHash(const MeasureId &measure, int version, const MeasureContent &content);

void evolve(Measure &measure, const MeasureEvent &event, const Stamped &stamp);

} // namespace ringi
