// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `attach`: files kept with a measure. Their hashes become part of its text, so this is a revision like any other.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "exchange/inputfault.h"

#include <QFileInfo>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() && !place.isFile())
        throw UsageError(VerbWords::tr("%1 is no file that could be kept.").arg(path));
    return openedInput(path)->readAll();
}

Outcome<QList<Attachment>> kept(Desk &desk, const Session &session, const QStringList &paths)
{
    QList<Attachment> attachments;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (const auto no = attachmentGuard(file.fileName(), file.size()))
            return tl::unexpected(*no);
        const auto attachment = desk.attach(session, file.fileName(), bytesOf(path));
        if (!attachment)
            return tl::unexpected(attachment.error());
        attachments.append(*attachment);
    }
    return attachments;
}

ReviseMeasure withAttachments(const Measure &measure, const QList<Attachment> &attachments)
{
    ReviseMeasure revise{measure.content(), measure.textVersion()};
    for (const Attachment &one : attachments) {
        if (!revise.content.attachments.contains(one))
            revise.content.attachments.append(one);
    }
    return revise;
}

} // namespace

Outcome<Answer> attachFiles(Call &call)
{
    OpenDesk open(call);
    return open.measure(call.number()).and_then([&](const MeasureId &id) {
        return open.signIn().and_then([&](const Session &session) {
            return kept(open.desk(), session, call.arguments().operands(u"FILE"_s))
                .and_then([&](const QList<Attachment> &attachments) {
                    const ReviseMeasure revise = withAttachments(open.queries().measure(id), attachments);
                    return open.desk().perform(session, ForMeasure{id, revise});
                })
                .map(answerFrom);
        });
    });
}

} // namespace ringi::verb
