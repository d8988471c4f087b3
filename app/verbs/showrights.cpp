// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `may`: what an officer may do, now or at a moment that has passed, by which post, and who gave it.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "identity/entitlements.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/permissionwords.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Entitlement &one)
{
    QJsonObject act{{u"act"_s, keyOf(one.line.act)},       {u"allowed"_s, !one.no},
                    {u"by"_s, keyOf(one.line.by)},         {u"record"_s, keyOf(one.line.on)},
                    {u"condition"_s, keyOf(one.line.tie)}, {u"post"_s, QJsonValue::Null},
                    {u"from"_s, QJsonValue::Null},         {u"until"_s, QJsonValue::Null}};
    if (one.no) {
        act.insert(u"refusal"_s, keyOf(one.no->code));
        act.insert(u"sentence"_s, words::explain(*one.no));
    }
    if (one.post) {
        act.insert(u"post"_s, keyOf(one.post->post));
        act.insert(u"from"_s, one.post->from ? QJsonValue(one.post->from->toIso()) : QJsonValue::Null);
        act.insert(u"until"_s, one.post->until ? QJsonValue(one.post->until->toIso()) : QJsonValue::Null);
    }
    return act;
}

QString lineOf(const Entitlement &one)
{
    if (one.no)
        return VerbWords::tr("– %1: %2").arg(words::label(one.line.act), words::explain(*one.no));
    return VerbWords::tr("+ %1: %2 (%3)")
        .arg(words::label(one.line.act), words::condition(one.line), words::term(*one.post));
}

/// Who gave division and posts, and under which entry of the ledger.
QJsonObject givenBy(const Officer &officer, Queries &queries, const Registry &registry)
{
    QJsonObject given = json::stamp(officer.appointed.given, registry);
    given.insert(u"proposed"_s, json::stamp(officer.appointed.proposed, registry));
    given.insert(u"commit"_s, qint64(entryOf(officer.appointed, queries.history(registryStream()))));
    return given;
}

Guard mayAsk(OpenDesk &open, Call &call, const OfficerId &about, const Registry &registry)
{
    if (!call.arguments().has(u"as"_s) || !call.arguments().has(u"officer"_s))
        return {};
    const auto asker = open.identify();
    return asker ? mayAskAbout(registry.actor(asker->officer, SystemClock().now()), about) : Guard(asker.error());
}

} // namespace

Outcome<Answer> showRights(Call &call)
{
    const auto at = call.arguments().time(u"at"_s).value_or(SystemClock().now());
    OpenDesk open(call);
    const auto about = call.arguments().has(u"officer"_s)
        ? open.officer(call.value(u"officer"_s))
        : open.identify().map([](const Session &session) { return session.officer; });
    if (!about)
        return tl::unexpected(about.error());
    if (const auto no = mayAsk(open, call, *about, open.queries().registry()))
        return tl::unexpected(*no);
    const Registry registry = open.queries().registry(at);
    const Entitlements found = entitlementsOf(registry, *about, at);
    if (found.officer.id.isNull())
        return refuse(RefusalCode::ActorUnknown);
    QJsonArray acts;
    QStringList lines{words::rightsHeading(found)};
    for (const Entitlement &one : found.acts) {
        acts.append(toJson(one));
        lines.append(lineOf(one));
    }
    return Answer{QJsonObject{{u"officer"_s, found.officer.name},
                              {u"at"_s, at.toIso()},
                              {u"division"_s, keyOf(found.officer.division)},
                              {u"posts"_s, body::json(found.officer.appointment().postsAt(at))},
                              {u"suspended"_s, found.officer.suspended},
                              {u"given"_s, givenBy(found.officer, open.queries(), registry)},
                              {u"acts"_s, acts}},
                  lines.join(u'\n')};
}

} // namespace ringi::verb
