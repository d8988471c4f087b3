// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/entryfile.h"

#include "ledger/record.h"
#include "ledger/signing.h"

#include <QCoreApplication>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// Of a bulk entry, such as an import, the events are told without what came before them; so are those that one may not
/// read, and readings, which have nothing before them.
constexpr int kMostStreams = 12;

class ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

QList<StoryLine> storyOfEntry(Queries &queries, const LedgerEntry &entry, const Registry &registry)
{
    QStringList streams = entry.streams;
    streams.removeDuplicates();
    if (streams.size() > kMostStreams || entry.row.kind.isEmpty() || entry.row.kind == ReadingRecorded::kind)
        return storyOf(entry.events, registry);
    QList<StoryLine> story;
    for (const QString &stream : std::as_const(streams)) {
        for (const StoryLine &line : storyOf(queries.history(StreamId::fromString(stream)), registry)) {
            if (line.commit == entry.row.n)
                story.append(line);
        }
    }
    return story;
}

std::optional<LedgerRow> rowAt(Queries &queries, quint64 n)
{
    const auto entry = n > 0 ? queries.ledgerEntry(n) : std::nullopt;
    return entry ? std::optional(entry->row) : std::nullopt;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

bool EntryFile::linkHolds() const
{
    return before ? before->hash == entry.row.previous : entry.row.previous == zeroHash();
}

bool EntryFile::signatureHolds() const
{
    return isSignatureGood(entry.signature, entry.row.hash, entry.publicKey);
}

bool EntryFile::keyIsTheirs() const
{
    return author && (author->publicKey == entry.publicKey || author->formerKeys.contains(entry.publicKey));
}

std::optional<EntryFile> entryFileOf(Queries &queries, quint64 n)
{
    const auto entry = queries.ledgerEntry(n);
    if (!entry)
        return {};
    const Registry registry = queries.registry();
    EntryFile file;
    file.entry = *entry;
    file.before = rowAt(queries, n - 1);
    file.after = rowAt(queries, n + 1);
    file.story = storyOfEntry(queries, *entry, registry);
    if (registry.officers.contains(entry->row.author))
        file.author = registry.officers.value(entry->row.author);
    file.incident = queries.incidentByNumber(entry->row.object);
    file.measure = queries.measureByNumber(entry->row.object);
    return file;
}

QString proofOf(const EntryFile &file)
{
    const LedgerRow &row = file.entry.row;
    QStringList lines{ProofWords::tr("Ringi ledger, entry %1").arg(row.n),
                      u"time       "_s + row.time.toIso(),
                      u"author     %1 (%2)"_s.arg(row.authorName, row.author.toString()),
                      u"object     "_s + row.object,
                      u"previous   "_s + hex(row.previous),
                      u"hash       "_s + hex(row.hash),
                      u"suite      1 (Ed25519, SHA-256)"_s,
                      u"public key "_s + hex(file.entry.publicKey),
                      u"signature  "_s + hex(file.entry.signature)};
    for (qsizetype i = 0; i < file.entry.events.size(); ++i)
        lines.append(u"event      %1 n=%2 %3"_s.arg(file.entry.streams.value(i))
                         .arg(file.entry.events[i].n)
                         .arg(QString::fromLatin1(file.entry.events[i].kind)));
    return lines.join(u'\n') + u'\n';
}

} // namespace ringi
