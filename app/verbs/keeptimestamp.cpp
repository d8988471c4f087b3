// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `timestamp`: has an authority outside of the office state when a checkpoint was there, by files carried to it and
// back or over the network, and gives the tokens that were kept out again.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/usageerror.h"
#include "app/verbs/words.h"
#include "authority/authority.h"
#include "exchange/inputfault.h"
#include "ledger/timestamping.h"
#include "timestamp/timestamp.h"
#include "ui/words/times.h"

#include <QEventLoop>
#include <QFile>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostCertificateBytes = 1024 * 1024;

QString textOf(qint64 commits, const KeptTimestamp &kept)
{
    const auto said = readTimestamp(kept.token);
    return VerbWords::tr("Over %1 entries, stamped at %2 by %3.")
        .arg(words::locale().toString(commits), kept.at.toIso(), said ? said->authority : QString());
}

QJsonObject jsonOf(qint64 commits, const KeptTimestamp &kept)
{
    const auto said = readTimestamp(kept.token);
    return {{u"commits"_s, commits},
            {u"at"_s, kept.at.toIso()},
            {u"authority"_s, said ? said->authority : QString()},
            {u"imprint"_s, json::hex(said ? said->imprint : QByteArray())}};
}

/// The checkpoint that --over names, or the last that two officers signed. Null when there is none.
const Checkpoint *meant(const Call &call, const Checkpoints &checkpoints)
{
    const auto over = call.arguments().figure(u"over"_s);
    if (over)
        return checkpoints.over(*over);
    const Checkpoint *whole = checkpoints.lastCountersigned();
    return whole ? whole : checkpoints.last();
}

QByteArray bytesOf(const Call &call, const QString &option, qint64 most)
{
    return openedInput(call.value(option))->read(most + 1);
}

Answer listed(const Checkpoints &checkpoints)
{
    QJsonArray rows;
    QStringList lines;
    for (const Checkpoint &checkpoint : checkpoints.all) {
        for (const KeptTimestamp &kept : checkpoint.timestamps) {
            rows.append(jsonOf(checkpoint.facts.commits, kept));
            lines.append(textOf(checkpoint.facts.commits, kept));
        }
    }
    return {rows, lines.isEmpty() ? VerbWords::tr("No checkpoint was time-stamped yet.") : lines.join(u'\n')};
}

Answer written(QJsonObject json, const QString &path, const QByteArray &bytes, const QString &text)
{
    writeNewFile(path, bytes);
    json.insert(u"file"_s, path);
    return {json, text.arg(path)};
}

Outcome<Answer> request(Call &call)
{
    OpenDesk open(call);
    const Checkpoints checkpoints = open.queries().checkpoints();
    const Checkpoint *checkpoint = meant(call, checkpoints);
    return timestampQuestion(checkpoint).map([&](const QByteArray &question) {
        return written(
            {{u"commits"_s, checkpoint->facts.commits}}, call.newFile(u"request"_s), question,
            VerbWords::tr("The request is written into %1. Take it to the authority, and give what it answers "
                          "to --answer."));
    });
}

Outcome<Answer> exported(Call &call)
{
    OpenDesk open(call);
    const Checkpoints checkpoints = open.queries().checkpoints();
    const Checkpoint *checkpoint = meant(call, checkpoints);
    if (!checkpoint || checkpoint->timestamps.isEmpty())
        return refuse(RefusalCode::CheckpointUnknown);
    const KeptTimestamp &kept = checkpoint->timestamps.last();
    return written(jsonOf(checkpoint->facts.commits, kept), call.newFile(u"export"_s), kept.token,
                   VerbWords::tr("The time-stamp is written into %1."));
}

/// Waits until the authority has answered. Throws Fault(NoAnswer).
QByteArray askedAt(const QUrl &url, const QByteArray &question)
{
    Authority authority;
    QEventLoop wait;
    QByteArray got;
    QString why;
    QObject::connect(&authority, &Authority::answered, &wait, [&](const QByteArray &answer) {
        got = answer;
        wait.quit();
    });
    QObject::connect(&authority, &Authority::failed, &wait, [&](const QString &reason) {
        why = reason;
        wait.quit();
    });
    authority.ask(url, question);
    wait.exec();
    if (!why.isEmpty())
        throw Fault(FaultKind::NoAnswer, why);
    return got;
}

Outcome<QByteArray> answerTo(const Call &call, const Checkpoint *checkpoint)
{
    if (call.arguments().has(u"answer"_s))
        return bytesOf(call, u"answer"_s, kMostTimestampBytes);
    const QUrl url(call.value(u"ask"_s), QUrl::StrictMode);
    if (!isAuthorityUrl(url))
        throw UsageError(VerbWords::tr("--ask takes an address that begins with http:// or https://."));
    return timestampQuestion(checkpoint).map([&](const QByteArray &question) { return askedAt(url, question); });
}

Outcome<Answer> keptOf(OpenDesk &open, qint64 commits)
{
    const Checkpoints after = open.queries().checkpoints();
    const KeptTimestamp &kept = after.over(commits)->timestamps.last();
    return Answer{jsonOf(commits, kept), textOf(commits, kept)};
}

Outcome<Answer> keep(Call &call)
{
    if (!call.arguments().has(u"trust"_s))
        throw UsageError(VerbWords::tr("Whom is the answer to be believed from? Name the authority's certificates with "
                                       "--trust."));
    const QByteArray certificates = bytesOf(call, u"trust"_s, kMostCertificateBytes);
    OpenDesk open(call);
    const Checkpoints checkpoints = open.queries().checkpoints();
    const Checkpoint *checkpoint = meant(call, checkpoints);
    return answerTo(call, checkpoint).and_then([&](const QByteArray &answer) {
        return timestampIn(answer, checkpoint, certificates).and_then([&](const KeepTimestamp &found) {
            return open.signIn().and_then([&](const Session &session) {
                return open.desk()
                    .keepTimestamp(session, found.commits, answer, certificates)
                    .and_then([&](const Receipt &) { return keptOf(open, found.commits); });
            });
        });
    });
}

} // namespace

Outcome<Answer> keepTimestamp(Call &call)
{
    const Arguments &arguments = call.arguments();
    if (arguments.has(u"request"_s))
        return request(call);
    if (arguments.has(u"answer"_s) || arguments.has(u"ask"_s))
        return keep(call);
    if (arguments.has(u"export"_s))
        return exported(call);
    OpenDesk open(call);
    return listed(open.queries().checkpoints());
}

} // namespace ringi::verb
