// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fieldcheck.h"

namespace ringi {

using namespace Qt::StringLiterals;

void FieldCheck::demand(bool isMet, const QString &place, const QString &kind)
{
    if (!isMet)
        throw Fault(FaultKind::Unreadable, u"%1: expected %2"_s.arg(place, kind));
}

void FieldCheck::refuseUnknown() const
{
    for (const QString &key : m_json.keys())
        demand(m_known.contains(key), m_place + key, u"one of %1"_s.arg(m_known.join(u", "_s)));
}

void FieldCheck::fits(const QString *, const QJsonValue &json, const QString &place)
{
    demand(json.isString(), place, u"a text"_s);
}

void FieldCheck::fits(const bool *, const QJsonValue &json, const QString &place)
{
    demand(json.isBool(), place, u"true or false"_s);
}

void FieldCheck::fits(const int *, const QJsonValue &json, const QString &place)
{
    demand(json.isDouble() && json.toDouble() == json.toInt(), place, u"a whole number"_s);
}

void FieldCheck::fits(const qint64 *, const QJsonValue &json, const QString &place)
{
    demand(json.isDouble() && json.toDouble() == double(json.toInteger()), place, u"a whole number"_s);
}

void FieldCheck::fits(const QByteArray *, const QJsonValue &json, const QString &place)
{
    const QByteArray hex = json.toString().toLatin1().toLower();
    demand(json.isString() && QByteArray::fromHex(hex).toHex() == hex, place, u"hexadecimal digits"_s);
}

void FieldCheck::fits(const Instant *, const QJsonValue &json, const QString &place)
{
    demand(Instant::fromIso(json.toString()).has_value(), place,
           u"a time with its zone, as 2026-11-19T09:00:00+09:00"_s);
}

} // namespace ringi
