// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure by law: bodies of a record are removed from the ledger after an erasure measure was decided. What stays is
// the chain, the hash of each body, and on whose decision it was done.
#pragma once

#include "domain/actor.h"
#include "domain/describe.h"
#include "domain/ids.h"

namespace ringi {

struct ErasedBody
{
    qint64 n = 0;    ///< place in the stream
    QByteArray hash; ///< SHA-256 of the body that was there

    friend bool operator==(const ErasedBody &, const ErasedBody &) = default;
    RINGI_DESCRIBE(visit("n", self.n); visit("hash", self.hash);)
};

/// Stands in the stream whose bodies are gone, in the same commit as the measure.carried_out it rests on.
struct BodyErased
{
    static constexpr const char *kind = "body.erased";
    QString number; ///< of the record, so that who asks for it learns what became of it
    MeasureId measure;
    QString measureNumber;
    std::optional<IncidentId> incident; ///< of a measure that was erased with its incident
    QList<ErasedBody> places;

    RINGI_DESCRIBE(visit("number", self.number); visit("measure", self.measure);
                   visit("measure_number", self.measureNumber); visit("incident", self.incident);
                   visit("places", self.places);)
};

/// What is left to be said of a record that was erased.
struct Erasure
{
    MeasureId measure;
    QString measureNumber;
    Stamped done;
};

/// One stream that an erasure empties.
struct Erasable
{
    StreamId stream;
    bool isMeasure = false;
    QString number;
    std::optional<IncidentId> incident;
    QList<ErasedBody> bodies;
};

} // namespace ringi
