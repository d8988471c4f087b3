// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpointfile.h"

#include "ledger/hashing.h"
#include "ledger/signing.h"

#include <QMap>
#include <QRegularExpression>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kHead = "Ringi checkpoint 1";
constexpr qsizetype kLineHash = 20;
constexpr qsizetype kLineCheck = 2;
constexpr qsizetype kGroup = 4;

using Lines = QMap<QByteArray, QByteArray>;

QByteArray lineOf(const char *name, const QByteArray &value)
{
    return QByteArray(name) + ": " + value + '\n';
}

QByteArray idText(const QString &id)
{
    return id.toLatin1();
}

QByteArray checkOf(const QByteArray &store, quint64 commits, const QByteArray &head)
{
    const QByteArray said = "RINGI " + store.toHex() + ' ' + QByteArray::number(commits) + ' ' + head.toHex();
    return sha256(said).left(kLineCheck);
}

QByteArray grouped(const QByteArray &hex)
{
    QByteArrayList groups;
    for (qsizetype at = 0; at < hex.size(); at += kGroup)
        groups.append(hex.mid(at, kGroup));
    return groups.join('-');
}

/// Nothing when a line is none of the format, or stands twice.
std::optional<Lines> linesOf(const QByteArray &file)
{
    QByteArrayList rows = file.split('\n');
    if (rows.takeFirst().trimmed() != kHead)
        return {};
    Lines lines;
    for (const QByteArray &row : std::as_const(rows)) {
        if (row.trimmed().isEmpty())
            continue;
        const qsizetype colon = row.indexOf(": ");
        const QByteArray name = row.left(colon);
        if (colon < 1 || lines.contains(name))
            return {};
        lines.insert(name, row.mid(colon + 2).trimmed());
    }
    return lines;
}

QByteArray bytesIn(const Lines &lines, const char *name)
{
    return QByteArray::fromHex(lines.value(name));
}

template <class Id> Id idIn(const Lines &lines, const char *name)
{
    return Id::fromString(QString::fromLatin1(lines.value(name)));
}

std::optional<CheckpointFacts> factsIn(const Lines &lines)
{
    const auto at = Instant::fromIso(QString::fromLatin1(lines.value("at")));
    const CheckpointFacts facts{idIn<StoreId>(lines, "store"),  lines.value("commits").toLongLong(),
                                bytesIn(lines, "head"),         lines.value("events").toLongLong(),
                                bytesIn(lines, "registry"),     at.value_or(Instant{}),
                                idIn<OfficerId>(lines, "maker")};
    const bool isWhole = at && !facts.store.isNull() && facts.commits > 0 && facts.head.size() == kHashSize
        && facts.registry.size() == kHashSize;
    return isWhole ? std::optional(facts) : std::nullopt;
}

std::optional<KeptCheckpoint> fromFile(const QByteArray &file)
{
    const auto lines = linesOf(file);
    const auto facts = lines ? factsIn(*lines) : std::nullopt;
    if (!facts)
        return {};
    KeptCheckpoint kept{facts->store.bytes(), quint64(facts->commits), facts->head, false, false};
    const QByteArray signature = bytesIn(*lines, "signature");
    kept.isSigned = isSignatureGood(signature, checkpointHash(*facts), bytesIn(*lines, "maker_key"));
    if (!lines->contains("countersigner"))
        return kept;
    const auto second = idIn<OfficerId>(*lines, "countersigner");
    const QByteArray hash = countersignatureHash(*facts, signature, second);
    kept.isCountersigned = second != facts->maker
        && isSignatureGood(bytesIn(*lines, "countersignature"), hash, bytesIn(*lines, "countersigner_key"));
    kept.isSigned &= kept.isCountersigned;
    return kept;
}

std::optional<KeptCheckpoint> fromLine(const QString &line)
{
    static const QRegularExpression form(u"^\\s*RINGI\\s+([0-9a-f]{8})\\s+([0-9]{1,18})\\s+([0-9a-f\\s-]+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const QByteArray all = QByteArray::fromHex(match.captured(3).remove(u'-').toLatin1()); // passes over white space
    if (all.size() != kLineHash + kLineCheck)
        return {};
    const KeptCheckpoint kept{QByteArray::fromHex(match.captured(1).toLatin1()), match.captured(2).toULongLong(),
                              all.left(kLineHash), true, false};
    return checkOf(kept.store, kept.commits, kept.head) == all.mid(kLineHash) ? std::optional(kept) : std::nullopt;
}

/// The key of the officer that signed, which may be one that was replaced since; in hexadecimal.
QByteArray keyUnder(const QByteArray &signature, const QByteArray &hash, const Officer &officer)
{
    for (const QByteArray &former : officer.formerKeys) {
        if (isSignatureGood(signature, hash, former))
            return former.toHex();
    }
    return officer.publicKey.toHex();
}

/// Takes the one commit that is asked for.
class OneCommit final : public LedgerSink
{
public:
    bool take(const SealedCommit &sealed) override
    {
        commit = sealed.commit;
        return false;
    }

    std::optional<CommitRecord> commit;
};

} // namespace

QByteArray checkpointFile(const Checkpoint &checkpoint, const Registry &registry)
{
    const CheckpointFacts &facts = checkpoint.facts;
    const QByteArray hash = checkpointHash(facts);
    QByteArray file = QByteArray(kHead.data(), kHead.size()) + '\n';
    file += lineOf("store", idText(facts.store.toString()));
    file += lineOf("commits", QByteArray::number(facts.commits));
    file += lineOf("head", facts.head.toHex());
    file += lineOf("events", QByteArray::number(facts.events));
    file += lineOf("registry", facts.registry.toHex());
    file += lineOf("at", facts.at.toIso().toLatin1());
    file += lineOf("maker", idText(facts.maker.toString()));
    file += lineOf("maker_key", keyUnder(checkpoint.signature, hash, registry.officers.value(facts.maker)));
    file += lineOf("signature", checkpoint.signature.toHex());
    if (checkpoint.countersigned) {
        const OfficerId second = checkpoint.countersigned->by;
        const QByteArray secondHash = countersignatureHash(facts, checkpoint.signature, second);
        file += lineOf("countersigner", idText(second.toString()));
        file += lineOf("countersigner_key",
                       keyUnder(checkpoint.countersignature, secondHash, registry.officers.value(second)));
        file += lineOf("countersignature", checkpoint.countersignature.toHex());
    }
    return file;
}

QString checkpointLine(const CheckpointFacts &facts)
{
    const QByteArray store = facts.store.bytes().left(4), head = facts.head.left(kLineHash);
    const QByteArray check = checkOf(store, quint64(facts.commits), head);
    return u"RINGI %1 %2 %3 %4"_s.arg(QString::fromLatin1(store.toHex()), QString::number(facts.commits),
                                      QString::fromLatin1(grouped(head.toHex())), QString::fromLatin1(check.toHex()));
}

Outcome<KeptCheckpoint> keptCheckpoint(const QByteArray &fileOrLine)
{
    const auto kept = fileOrLine.startsWith(kHead) ? fromFile(fileOrLine) : fromLine(QString::fromLatin1(fileOrLine));
    if (!kept || fileOrLine.size() > kMostCheckpointBytes)
        return refuse(RefusalCode::CheckpointUnreadable);
    return *kept;
}

QList<Finding> against(const KeptCheckpoint &kept, LedgerSource &source, const Verification &seen)
{
    const auto found = [&](FindingKind kind) { return QList{Finding{kind, kept.commits, {}, 0, {}}}; };
    if (!kept.isSigned)
        return found(FindingKind::CheckpointSignatureBad);
    if (!seen.store.bytes().startsWith(kept.store))
        return found(FindingKind::OtherStore);
    if (source.commitCount() < kept.commits)
        return found(FindingKind::LedgerTruncated);
    OneCommit one;
    source.readFrom(kept.commits, one);
    const bool isThere = one.commit && one.commit->n == kept.commits && one.commit->hash.startsWith(kept.head);
    return isThere ? QList<Finding>() : found(FindingKind::HeadUnknown);
}

} // namespace ringi
