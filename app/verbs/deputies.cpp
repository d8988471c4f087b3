// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `deputy list`, `deputy register` and `deputy end`: who may sign for whom while he is away.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Deputyship &deputy, const Registry &registry, Instant now)
{
    return {{u"absent"_s, json::officerName(deputy.absent, registry)},
            {u"deputy"_s, json::officerName(deputy.deputy, registry)},
            {u"from"_s, deputy.from.toIso()},
            {u"until"_s, deputy.until.toIso()},
            {u"reason"_s, deputy.reason},
            {u"registered"_s, json::stamp(deputy.registered, registry)},
            {u"ended"_s, deputy.ended},
            {u"in_force"_s, deputy.isInForce(now)}};
}

QString lineOf(const QJsonObject &deputy)
{
    const QString line = VerbWords::tr("%1. %2 for %3, %4 to %5: %6")
                             .arg(deputy.value(u"n"_s).toInt())
                             .arg(deputy.value(u"deputy"_s).toString(), deputy.value(u"absent"_s).toString(),
                                  deputy.value(u"from"_s).toString(), deputy.value(u"until"_s).toString(),
                                  deputy.value(u"reason"_s).toString());
    return deputy.value(u"in_force"_s).toBool() ? line : VerbWords::tr("%1 (not in force)").arg(line);
}

} // namespace

Outcome<Answer> listDeputies(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    const Instant now = SystemClock().now();
    const QJsonArray all = json::numbered(registry.powers.deputies,
                                          [&](const Deputyship &deputy) { return toJson(deputy, registry, now); });
    QStringList lines;
    for (const QJsonValue &one : all)
        lines.append(lineOf(one.toObject()));
    return Answer{all, lines.isEmpty() ? VerbWords::tr("No deputy is registered.") : lines.join(u'\n')};
}

Outcome<Answer> registerDeputy(Call &call)
{
    const Arguments &arguments = call.arguments();
    RegisterDeputy ask;
    ask.from = *arguments.time(u"from"_s);
    ask.until = *arguments.time(u"until"_s);
    ask.reason = call.value(u"reason"_s);
    OpenDesk open(call);
    return open.officer(call.value(u"absent"_s)).and_then([&](const OfficerId &absent) {
        ask.absent = absent;
        return open.officer(call.value(u"deputy"_s)).and_then([&](const OfficerId &deputy) {
            ask.deputy = deputy;
            return open.actOnRegistry(ask);
        });
    });
}

Outcome<Answer> endDeputy(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    return OpenDesk(call).actOnRegistry(EndDeputy{ordinal});
}

} // namespace ringi::verb
