// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What proves a decided measure away from its store: its events as the ledger holds them, the commits they are in, and
// the head of the chain at that moment. Enclosed in every printed original; docs/decision-record.md has the format.
#pragma once

#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <optional>

namespace ringi {

class Queries;

inline const QString kDecisionFormat = QStringLiteral("ringi.decision.1");
inline const QString kDecisionFile = QStringLiteral("ringi-decision.json");

struct RecordedStore
{
    StoreId id;
    QString office;
    StoreMode mode = StoreMode::Live;

    friend bool operator==(const RecordedStore &, const RecordedStore &) = default;
    RINGI_DESCRIBE(visit("id", self.id); visit("office", self.office); visit("mode", self.mode);)
};

struct RecordedMeasure
{
    MeasureId id;
    QString number;
    int version = 0; ///< of the text
    QByteArray contentHash;

    RINGI_DESCRIBE(visit("id", self.id); visit("number", self.number); visit("version", self.version);
                   visit("content_hash", self.contentHash);)
};

/// An event of the measure's stream.
struct RecordedEvent
{
    qint64 n = 0;
    qint64 commit = 0;
    QString kind;
    QString body; ///< canonical JSON, as it is hashed
    QByteArray previous;
    QByteArray hash;

    RINGI_DESCRIBE(visit("n", self.n); visit("commit", self.commit); visit("kind", self.kind); visit("body", self.body);
                   visit("previous", self.previous); visit("hash", self.hash);)
};

struct RecordedCommit
{
    qint64 n = 0;
    Instant time;
    OfficerId author;
    int suite = 1;
    QByteArray previous;
    QList<QByteArray> events; ///< hashes of all it wrote, in order, those of other records too
    QByteArray hash;
    QByteArray signature;
    QByteArray publicKey; ///< the author's

    RINGI_DESCRIBE(visit("n", self.n); visit("time", self.time); visit("author", self.author);
                   visit("suite", self.suite); visit("previous", self.previous); visit("events", self.events);
                   visit("hash", self.hash); visit("signature", self.signature); visit("public_key", self.publicKey);)
};

/// The end of the store's chain; its commit is among the record's.
struct RecordedHead
{
    qint64 commit = 0;
    QByteArray hash;

    RINGI_DESCRIBE(visit("commit", self.commit); visit("hash", self.hash);)
};

struct DecisionRecord
{
    QString format = kDecisionFormat;
    RecordedStore store;
    RecordedMeasure measure;
    QList<RecordedEvent> events;   ///< the whole stream up to the head
    QList<RecordedCommit> commits; ///< those of the events, and the head's
    RecordedHead head;

    RINGI_DESCRIBE(visit("format", self.format); visit("store", self.store); visit("measure", self.measure);
                   visit("events", self.events); visit("commits", self.commits); visit("head", self.head);)

    /// Null when the record has no such commit.
    [[nodiscard]] const RecordedCommit *commitAt(qint64 n) const;
};

/// As the ledger stands now; nothing when there is no such measure. Throws Fault.
std::optional<DecisionRecord> decisionRecordOf(Queries &queries, const MeasureId &measure);

/// Canonical JSON.
QByteArray toJson(const DecisionRecord &record);

} // namespace ringi
