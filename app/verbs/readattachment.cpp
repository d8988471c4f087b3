// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `attachment`: a file that was kept with a measure, read back. What is written has the hash that was signed.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/usageerror.h"
#include "app/verbs/words.h"
#include "base/filename.h"
#include "ledger/hashing.h"
#include "queries/keptfile.h"

#include <QDir>
#include <QFileInfo>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QList<Attachment> matching(const QList<Attachment> &attachments, const QString &asked)
{
    const QByteArray hash = QByteArray::fromHex(asked.toLatin1());
    QList<Attachment> found;
    for (const Attachment &one : attachments) {
        const bool isMeant = one.name == asked || (hash.size() == kHashSize && one.hash == hash);
        if (isMeant && !found.contains(one))
            found.append(one);
    }
    return found;
}

/// Of the newest version that has one.
Attachment attachmentOf(const Measure &measure, const QString &asked)
{
    for (auto version = measure.versions.crbegin(); version != measure.versions.crend(); ++version) {
        const QList<Attachment> found = matching(version->content.attachments, asked);
        if (found.size() > 1)
            throw UsageError(VerbWords::tr("Several attachments are named “%1”. Name one by its hash.").arg(asked));
        if (!found.isEmpty())
            return found.first();
    }
    throw UsageError(VerbWords::tr("%1 has no attachment “%2”.").arg(measure.number, asked));
}

QByteArray bytesOf(Queries &queries, const Attachment &attachment)
{
    const auto bytes = keptFile(queries, attachment);
    if (!bytes)
        throw UsageError(VerbWords::tr("The store has the hash of “%1” and not the file.").arg(attachment.name));
    return *bytes;
}

QString placeOf(const QString &output, const Attachment &attachment)
{
    return QFileInfo(output).isDir() ? QDir(output).filePath(safeFileName(attachment.name)) : output;
}

Answer answer(const Attachment &attachment, const QString &path)
{
    const QJsonObject json{{u"name"_s, attachment.name},
                           {u"hash"_s, json::hex(attachment.hash)},
                           {u"size"_s, attachment.size},
                           {u"file"_s, path}};
    return {json, VerbWords::tr("“%1” is written into %2; its hash is the one on record.").arg(attachment.name, path)};
}

} // namespace

Outcome<Answer> readAttachment(Call &call)
{
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    return open.measure(call.number()).and_then([&](const MeasureId &id) -> Outcome<Answer> {
        const Attachment attachment =
            attachmentOf(open.queries().measure(id), call.arguments().operand(u"ATTACHMENT"_s));
        const QString path = placeOf(call.value(u"output"_s), attachment);
        writeNewFile(path, bytesOf(open.queries(), attachment));
        if (const auto no = open.record({ReadingAct::Exported, {}, id, u"attachment"_s, 1}))
            return tl::unexpected(*no);
        return answer(attachment, path);
    });
}

} // namespace ringi::verb
