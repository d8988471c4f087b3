// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoffs/handoffitems.h"

#include <algorithm>

namespace ringi {

namespace {

HandoffItem itemOf(const HandoffRow &row, HandoffItem::Kind kind)
{
    HandoffItem item;
    item.kind = kind;
    item.incident = row.incident;
    item.number = row.number;
    item.title = row.title;
    item.severity = row.severity;
    item.ordinal = row.ordinal;
    item.from = row.from;
    item.to = row.to;
    item.text = row.asked;
    item.since = row.offeredAt;
    item.due = row.due;
    item.state = row.state;
    item.sender = row.offeredBy;
    item.answeredAt = row.answeredAt;
    item.answeredBy = row.answeredBy;
    item.reason = row.reason;
    return item;
}

HandoffItem itemOf(const ConsultationRow &row)
{
    HandoffItem item;
    item.kind = HandoffItem::Kind::Asked;
    item.incident = row.incident;
    item.number = row.number;
    item.title = row.title;
    item.ordinal = row.ordinal;
    item.from = row.from;
    item.to = row.to;
    item.text = row.question;
    item.since = row.askedAt;
    item.due = row.due;
    return item;
}

QList<HandoffItem> answered(Queries &queries, Division division)
{
    HandoffQuery to;
    to.to = division;
    HandoffQuery from;
    from.from = division;
    QList<HandoffItem> items;
    for (const HandoffRow &row : queries.handoffs(to) + queries.handoffs(from)) {
        if (row.state != HandoffState::Offered)
            items.append(itemOf(row, HandoffItem::Kind::Answered));
    }
    std::ranges::stable_sort(items, std::ranges::greater(),
                             [](const HandoffItem &item) { return item.answeredAt.value_or(item.since); });
    return items;
}

} // namespace

QByteArray HandoffItem::key() const
{
    return incident.bytes() + QByteArray::number(ordinal) + (kind == Kind::Asked ? "c" : "h");
}

QList<HandoffItem> handoffItemsOf(Queries &queries, Division division)
{
    HandoffQuery forUs;
    forUs.to = division;
    forUs.state = HandoffState::Offered;
    HandoffQuery byUs;
    byUs.from = division;
    byUs.state = HandoffState::Offered;
    QList<HandoffItem> items;
    for (const HandoffRow &row : queries.handoffs(forUs))
        items.append(itemOf(row, HandoffItem::Kind::ForUs));
    for (const HandoffRow &row : queries.handoffs(byUs))
        items.append(itemOf(row, HandoffItem::Kind::ByUs));
    for (const ConsultationRow &row : queries.consultationsAskedOf(division))
        items.append(itemOf(row));
    return items + answered(queries, division);
}

QList<HandoffItem> handoffItemsBehind(Queries &queries, const HandoffQuery &query)
{
    QList<HandoffItem> items;
    for (const HandoffRow &row : queries.handoffs(query))
        items.append(itemOf(row, HandoffItem::Kind::Everywhere));
    return items;
}

} // namespace ringi
