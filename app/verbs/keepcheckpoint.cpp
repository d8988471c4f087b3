// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `checkpoint`: signs where the ledger ends after verifying it, signs that as the second officer, lists what was
// signed, and writes it into a file to be kept elsewhere.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/verifying.h"
#include "app/verbs/words.h"
#include "ledger/checkpointfile.h"
#include "ui/words/explain.h"

#include <functional>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const Checkpoint &checkpoint, const Registry &registry)
{
    const QString maker = registry.officers.value(checkpoint.facts.maker).name;
    const QString line = checkpointLine(checkpoint.facts);
    if (!checkpoint.countersigned)
        return VerbWords::tr("Signed by %1; the second signature is missing.\n%2").arg(maker, line);
    return VerbWords::tr("Signed by %1 and %2.\n%3")
        .arg(maker, registry.officers.value(checkpoint.countersigned->by).name, line);
}

Answer answer(const Checkpoint &checkpoint, const Registry &registry)
{
    return {toJson(checkpoint, registry), textOf(checkpoint, registry)};
}

Answer listed(const Checkpoints &checkpoints, const Registry &registry)
{
    QJsonArray rows;
    QStringList lines;
    for (const Checkpoint &checkpoint : checkpoints.all) {
        rows.append(toJson(checkpoint, registry));
        lines.append(textOf(checkpoint, registry));
    }
    return {rows, lines.isEmpty() ? VerbWords::tr("No checkpoint was made yet.") : lines.join(u'\n')};
}

/// The one --over names, or the last of those that `fits`.
template <class Fits> Outcome<Checkpoint> meant(const Call &call, const Checkpoints &checkpoints, Fits fits)
{
    const auto over = call.arguments().figure(u"over"_s);
    for (auto at = checkpoints.all.rbegin(); at != checkpoints.all.rend(); ++at) {
        if (over ? at->facts.commits == *over : fits(*at))
            return *at;
    }
    return refuse(RefusalCode::CheckpointUnknown);
}

/// Nobody signs for a ledger that does not hold.
Outcome<Answer> whereItHolds(Call &call, const std::function<Outcome<Answer>(const Verification &)> &sign)
{
    const auto store = call.gate().open(call.store());
    const auto ledger = store->ledger();
    const Verification seen = verifiedLedger(*store, *ledger, VerifyFrom::LastVerification);
    if (seen.intact())
        return sign(seen);
    QStringList lines;
    for (const Finding &finding : seen.findings)
        lines.append(words::explain(finding) + u' ' + words::advice(finding.kind));
    lines.append(VerbWords::tr("The record does not hold, so nothing was signed."));
    return Answer{toJson(seen), lines.join(u'\n'), Exit::Refused};
}

Outcome<Answer> stateOf(OpenDesk &open, qint64 commits)
{
    const Checkpoints checkpoints = open.queries().checkpoints();
    const Checkpoint *checkpoint = checkpoints.over(commits);
    return checkpoint ? Outcome<Answer>(answer(*checkpoint, open.queries().registry()))
                      : refuse(RefusalCode::CheckpointUnknown);
}

Outcome<Answer> make(Call &call)
{
    OpenDesk open(call);
    return open.signIn().and_then([&](const Session &session) {
        return whereItHolds(call, [&](const Verification &seen) {
            return open.desk().makeCheckpoint(session, seen).and_then([&](const Receipt &) {
                return stateOf(open, qint64(seen.commits));
            });
        });
    });
}

Outcome<Answer> countersign(Call &call)
{
    OpenDesk open(call);
    const auto waits = [](const Checkpoint &one) { return !one.countersigned; };
    return meant(call, open.queries().checkpoints(), waits).and_then([&](const Checkpoint &checkpoint) {
        return open.signIn().and_then([&](const Session &session) {
            return whereItHolds(call, [&](const Verification &) {
                return open.desk().countersign(session, checkpoint.facts.commits).and_then([&](const Receipt &) {
                    return stateOf(open, checkpoint.facts.commits);
                });
            });
        });
    });
}

Outcome<Answer> exported(Call &call)
{
    OpenDesk open(call);
    const Checkpoints checkpoints = open.queries().checkpoints();
    const auto isWhole = [](const Checkpoint &one) { return one.countersigned.has_value(); };
    if (checkpoints.last() && !checkpoints.lastCountersigned())
        return refuse(RefusalCode::CheckpointNotCountersigned);
    return meant(call, checkpoints, isWhole).map([&](const Checkpoint &checkpoint) {
        const Registry registry = open.queries().registry();
        const QString path = call.newFile(u"export"_s);
        writeNewFile(path, checkpointFile(checkpoint, registry));
        Answer done = answer(checkpoint, registry);
        QJsonObject json = done.json.toObject();
        json.insert(u"file"_s, path);
        return Answer{json, VerbWords::tr("The checkpoint is written into %1.\n%2").arg(path, done.text)};
    });
}

} // namespace

Outcome<Answer> keepCheckpoint(Call &call)
{
    const Arguments &arguments = call.arguments();
    if (arguments.has(u"list"_s)) {
        OpenDesk open(call);
        return listed(open.queries().checkpoints(), open.queries().registry());
    }
    if (arguments.has(u"export"_s))
        return exported(call);
    return arguments.has(u"countersign"_s) ? countersign(call) : make(call);
}

} // namespace ringi::verb
