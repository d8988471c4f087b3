// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/wayahead.h"

#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "ui/words/labels.h"

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

WayAhead::WayAhead(Queries &queries, const MeasureId &measure, Urgency urgency)
    : m_registry(queries.registry())
{
    const Measure found = queries.measure(measure);
    const Instant now = SystemClock().now();
    m_kind = found.kind;
    m_way = wayAhead(found, queries.incident(found.incident), m_registry, urgency == Urgency::Urgent, now);
}

bool WayAhead::isShort() const
{
    return std::ranges::any_of(m_way, &Prospect::isShort);
}

QStringList WayAhead::signersOf(const Prospect &prospect) const
{
    QStringList names;
    for (const OfficerId &signer : prospect.signers)
        names.append(json::officerName(signer, m_registry));
    return names;
}

QStringList WayAhead::warnings() const
{
    QStringList sentences;
    for (const Prospect &prospect : m_way) {
        if (prospect.isContended())
            sentences.append(
                VerbWords::tr("Everybody who could sign gate “%1” (%2) is needed at another one; one person "
                              "signs one gate only.")
                    .arg(prospect.gate.key, words::label(prospect.gate.name)));
        else if (prospect.isShort())
            sentences.append(VerbWords::tr("Gate “%1” (%2) is short of officers: needed %3, able to sign %4.")
                                 .arg(prospect.gate.key, words::label(prospect.gate.name),
                                      QString::number(prospect.gate.quorum), QString::number(prospect.signers.size())));
    }
    return sentences;
}

QString WayAhead::lineOf(const Prospect &prospect) const
{
    const QString signers =
        prospect.signers.isEmpty() ? VerbWords::tr("nobody") : signersOf(prospect).join(VerbWords::tr(", "));
    const QString line = u"%1  %2: %3"_s.arg(prospect.gate.key, -22).arg(words::label(prospect.gate.name), signers);
    return prospect.isLater ? VerbWords::tr("%1 (after the decision)").arg(line) : line;
}

QString WayAhead::text() const
{
    QStringList lines;
    for (const Prospect &prospect : m_way)
        lines.append(lineOf(prospect));
    return (lines + warnings()).join(u'\n');
}

QJsonArray WayAhead::json() const
{
    QJsonArray array;
    for (const Prospect &prospect : m_way) {
        QJsonObject gate = toJson(prospect.gate);
        gate.insert(u"later"_s, prospect.isLater);
        gate.insert(u"signers"_s, QJsonArray::fromStringList(signersOf(prospect)));
        gate.insert(u"missing"_s, prospect.missing);
        array.append(gate);
    }
    return array;
}

namespace verb {

Outcome<Answer> showWay(Call &call)
{
    OpenDesk open(call);
    return open.measure(call.number()).and_then([&](const MeasureId &id) -> Outcome<Answer> {
        const bool isUrgent = call.arguments().has(u"urgent"_s);
        const WayAhead way(open.queries(), id, isUrgent ? Urgency::Urgent : Urgency::None);
        if (way.isEmpty())
            return refuse(RefusalCode::RouteMissing, {keyOf(way.kind())});
        return Answer{way.json(), way.text(), way.isShort() ? Exit::Refused : Exit::Done};
    });
}

} // namespace verb

} // namespace ringi
