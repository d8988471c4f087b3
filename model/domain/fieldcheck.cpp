// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

bool isPlace(const QString &step)
{
    return std::ranges::all_of(step, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString FieldFault::field() const
{
    const auto last = std::find_if_not(path.crbegin(), path.crend(), isPlace);
    return last == path.crend() ? QString() : *last;
}

QString FieldFault::sentence() const
{
    return u"%1: expected %2"_s.arg(path.join(u'.'), expected);
}

bool FieldCheck::demand(bool isMet, const QStringList &path, const QString &expected)
{
    if (!isMet)
        m_faults.append({FieldFaultKind::WrongType, path, expected, {}});
    return isMet;
}

void FieldCheck::noOthers()
{
    for (const QString &key : m_json.keys()) {
        if (!m_known.contains(key))
            m_faults.append({FieldFaultKind::UnknownField,
                             m_path + QStringList{key},
                             u"one of %1"_s.arg(m_known.join(u", "_s)),
                             {}});
    }
}

void FieldCheck::fits(const QString *, const QJsonValue &json, const QStringList &path)
{
    demand(json.isString(), path, u"a text"_s);
}

void FieldCheck::fits(const bool *, const QJsonValue &json, const QStringList &path)
{
    demand(json.isBool(), path, u"true or false"_s);
}

void FieldCheck::fits(const int *, const QJsonValue &json, const QStringList &path)
{
    demand(json.isDouble() && json.toDouble() == json.toInt(), path, u"a whole number"_s);
}

void FieldCheck::fits(const qint64 *, const QJsonValue &json, const QStringList &path)
{
    demand(json.isDouble() && json.toDouble() == double(json.toInteger()), path, u"a whole number"_s);
}

void FieldCheck::fits(const QByteArray *, const QJsonValue &json, const QStringList &path)
{
    const QByteArray hex = json.toString().toLatin1().toLower();
    demand(json.isString() && QByteArray::fromHex(hex).toHex() == hex, path, u"hexadecimal digits"_s);
}

void FieldCheck::fits(const Instant *, const QJsonValue &json, const QStringList &path)
{
    demand(Instant::fromIso(json.toString()).has_value(), path,
           u"a time with its zone, as 2026-11-19T09:00:00+09:00"_s);
}

void FieldCheck::fitsOneOf(const QStringList &keys, const QJsonValue &json, const QStringList &path)
{
    if (!keys.contains(json.toString()))
        m_faults.append({FieldFaultKind::UnknownValue, path, keys.join(u", "_s), json.toVariant().toString()});
}

} // namespace ringi
