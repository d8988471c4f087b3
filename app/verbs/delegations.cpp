// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `delegate list`, `delegate grant` and `delegate end`: decisions that a post may take standing, within limits.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Delegation &delegation, const Registry &registry, Instant now)
{
    return {{u"kind"_s, keyOf(delegation.measure)},
            {u"gate"_s, delegation.gate},
            {u"division"_s, keyOf(delegation.division)},
            {u"post"_s, keyOf(delegation.post)},
            {u"severity_up_to"_s, keyOf(delegation.limit.severityUpTo)},
            {u"tlp_up_to"_s, keyOf(delegation.limit.tlpUpTo)},
            {u"personal_data"_s, delegation.limit.personalData},
            {u"urgent"_s, delegation.limit.urgent},
            {u"from"_s, delegation.from.toIso()},
            {u"until"_s, delegation.until.toIso()},
            {u"basis"_s, delegation.basis},
            {u"granted"_s, json::stamp(delegation.granted, registry)},
            {u"ended"_s, delegation.ended},
            {u"in_force"_s, delegation.isInForce(now)}};
}

QString lineOf(const QJsonObject &delegation)
{
    const auto text = [&](const QString &key) { return delegation.value(key).toString(); };
    const QString line = u"%1. %2 %3 → %4 %5, ≤ %6, ≤ %7, %8 – %9"_s.arg(
        QString::number(delegation.value(u"n"_s).toInt()), text(u"kind"_s), text(u"gate"_s), text(u"division"_s),
        text(u"post"_s), text(u"severity_up_to"_s), text(u"tlp_up_to"_s), text(u"from"_s), text(u"until"_s));
    return delegation.value(u"in_force"_s).toBool() ? line : VerbWords::tr("%1 (not in force)").arg(line);
}

DelegationLimit limitIn(const Arguments &arguments)
{
    DelegationLimit limit;
    limit.severityUpTo = arguments.key<Severity>(u"severity-up-to"_s).value_or(limit.severityUpTo);
    limit.tlpUpTo = arguments.key<Tlp>(u"tlp-up-to"_s).value_or(limit.tlpUpTo);
    limit.personalData = arguments.has(u"personal-data"_s);
    limit.urgent = arguments.has(u"urgent"_s);
    return limit;
}

} // namespace

Outcome<Answer> listDelegations(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    const Instant now = SystemClock().now();
    const QJsonArray all =
        json::numbered(registry.powers.delegations, [&](const Delegation &one) { return toJson(one, registry, now); });
    QStringList lines;
    for (const QJsonValue &one : all)
        lines.append(lineOf(one.toObject()));
    return Answer{all, lines.isEmpty() ? VerbWords::tr("No decision is delegated.") : lines.join(u'\n')};
}

Outcome<Answer> grantDelegation(Call &call)
{
    const Arguments &arguments = call.arguments();
    DelegateDecision ask;
    ask.measure = *arguments.key<MeasureKind>(u"kind"_s);
    ask.gate = call.value(u"gate"_s);
    ask.division = *arguments.key<Division>(u"to-division"_s);
    ask.post = *arguments.key<Post>(u"to-post"_s);
    ask.limit = limitIn(arguments);
    ask.from = arguments.time(u"from"_s).value_or(SystemClock().now());
    ask.until = *arguments.time(u"until"_s);
    ask.basis = call.value(u"basis"_s);
    return OpenDesk(call).actOnRegistry(ask);
}

Outcome<Answer> endDelegation(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    return OpenDesk(call).actOnRegistry(EndDelegation{ordinal});
}

} // namespace ringi::verb
