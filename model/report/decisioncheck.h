// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a decision record holds: within itself, which anybody can check, and against the ledger it names, which
// alone knows whose keys are whose and what happened since.
#pragma once

#include "base/keys.h"
#include "report/decisionrecord.h"

#include <tl/expected.hpp>

namespace ringi {

enum class RecordFindingKind {
    NotARecord,        ///< not JSON, or not such JSON
    UnknownFormat,     ///< written by a later version of the program
    OtherStore,        ///< of another store, or it names the store's office or mode otherwise
    MeasureUnknown,    ///< the ledger has no such measure
    NamedOtherwise,    ///< number or version are not those of its events
    EventDiffers,      ///< the ledger holds another event at that place
    EventMissing,      ///< the record lacks an event of the measure
    EventUnknown,      ///< the ledger has no event at that place
    BodyChanged,       ///< the event's hash is not that of its content
    EventChainBroken,  ///< the event does not follow the one before it
    NotInCommit,       ///< the commit that the event names does not list it
    CommitMissing,     ///< the record lacks a commit it needs
    CommitChanged,     ///< the commit's hash is not that of its content
    CommitDiffers,     ///< the ledger holds another commit at that place
    SignatureBad,      ///< not by the key in the record
    KeyDiffers,        ///< the key is not the author's in this ledger
    ContentHashBroken, ///< not the hash of the text that was decided
    HeadUnknown,       ///< the ledger does not have the head: it was rolled back, or is another copy
    PagesDiffer,       ///< the pages do not say the content hash or the text that was decided
    LaterEvents,       ///< no fault: the measure has gone on since
};

struct RecordFinding
{
    RecordFindingKind kind{};
    qint64 event = 0;  ///< place in the measure's stream, 0 when it is not an event's
    qint64 commit = 0; ///< 0 when it is not a commit's
    QString eventKind; ///< of the event; for LaterEvents, of the last one

    friend bool operator==(const RecordFinding &, const RecordFinding &) = default;
};

using RecordFindings = QList<RecordFinding>;

[[nodiscard]] bool isFault(const RecordFinding &finding);
[[nodiscard]] bool isIntact(const RecordFindings &findings);

/// What is read is nothing but read; check it. The error is NotARecord or UnknownFormat.
tl::expected<DecisionRecord, RecordFindingKind> decisionRecordFrom(const QByteArray &json);

/// Needs no store: hashes, chain and signatures fit together.
RecordFindings selfCheck(const DecisionRecord &record);

/// Whether the pages say the content hash and the text that was decided. `body` is what ReadPdf has.
RecordFindings checkPages(const DecisionRecord &record, const QString &body);

/// The self-check, and whether this ledger says the same. Throws Fault.
RecordFindings checkDecisionRecord(const DecisionRecord &record, Queries &queries);

} // namespace ringi

RINGI_KEYS(ringi::RecordFindingKind, QLatin1StringView("not_a_record"), QLatin1StringView("unknown_format"),
           QLatin1StringView("other_store"), QLatin1StringView("measure_unknown"), QLatin1StringView("named_otherwise"),
           QLatin1StringView("event_differs"), QLatin1StringView("event_missing"), QLatin1StringView("event_unknown"),
           QLatin1StringView("body_changed"), QLatin1StringView("event_chain_broken"),
           QLatin1StringView("not_in_commit"), QLatin1StringView("commit_missing"), QLatin1StringView("commit_changed"),
           QLatin1StringView("commit_differs"), QLatin1StringView("signature_bad"), QLatin1StringView("key_differs"),
           QLatin1StringView("content_hash_broken"), QLatin1StringView("head_unknown"),
           QLatin1StringView("pages_differ"), QLatin1StringView("later_events"))
