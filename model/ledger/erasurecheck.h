// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Judges bodies that are not there: whether an erasure says why, and whether it rests on a measure that was decided, in
// force, and carried out in the same commit. What was in the bodies nobody can judge any more.
#pragma once

#include "domain/erasure.h"
#include "ledger/record.h"

#include <QHash>
#include <QMap>

namespace ringi {

struct MissingBody
{
    EventRecord event;
    quint64 commit = 0;
};

enum class ErasureFault { None, Unreadable, Wrong };

class ErasureCheck
{
public:
    void missing(const EventRecord &event, quint64 commit);

    /// Keeps in mind what is decided of erasures. REQUIRES: the event's hash is good and its body canonical.
    void follow(const EventRecord &event, const CommitRecord &by);

    /// Of a "body.erased"; those it explains well are no longer missing, those it explains falsely go into `changed`.
    ErasureFault take(const EventRecord &event, const CommitRecord &by);

    [[nodiscard]] QList<MissingBody> unexplained() const { return m_missing.values(); }
    [[nodiscard]] const QList<MissingBody> &changed() const { return m_changed; }

private:
    using Place = std::pair<StreamId, quint64>;

    /// An erasure measure, as far as it has come.
    struct Mandate
    {
        QString number;
        bool isApproved = false;
        bool isRevoked = false;
        std::optional<Instant> validUntil;
        quint64 carriedOutIn = 0; ///< while it was in force
    };

    [[nodiscard]] bool isGranted(const BodyErased &erased, const EventRecord &event, const CommitRecord &by) const;
    void explain(const StreamId &stream, const ErasedBody &body);

    QHash<StreamId, Mandate> m_mandates;
    QMap<Place, MissingBody> m_missing;
    QList<MissingBody> m_changed;
};

} // namespace ringi
