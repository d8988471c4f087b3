// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <algorithm>

namespace ringi {

namespace {

void write(QByteArray &out, const QJsonValue &value);

void writeEscape(QByteArray &out, char c)
{
    switch (c) {
    case '\b':
        out += "\\b";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\r':
        out += "\\r";
        return;
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    default:
        out += "\\u00" + QByteArray(1, c).toHex();
    }
}

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && c != '"' && c != '\\';
}

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    bool first = true;
    for (const QJsonValue &value : array) {
        if (!std::exchange(first, false))
            out += ',';
        write(out, value);
    }
    out += ']';
}

/// QJsonObject keeps its keys sorted, but by code point where a key holds surrogates; RFC 8785 wants code units.
void writeObject(QByteArray &out, const QJsonObject &object)
{
    QVarLengthArray<QJsonObject::const_iterator, 24> members;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        members.append(it);
    std::ranges::sort(members, {}, [](const auto &member) { return member.key(); });
    out += '{';
    bool first = true;
    for (const auto &member : members) {
        if (!std::exchange(first, false))
            out += ',';
        writeCanonical(out, member.key());
        out += ':';
        write(out, member.value());
    }
    out += '}';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += QByteArray::number(value.toInteger());
        return;
    case QJsonValue::String:
        writeCanonical(out, value.toString());
        return;
    case QJsonValue::Array:
        writeArray(out, value.toArray());
        return;
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        return;
    }
}

} // namespace

/// Most of a text is plain and is copied in stretches.
void writeCanonical(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (auto at = utf8.cbegin(), end = utf8.cend(); at != end;) {
        const auto special = std::find_if_not(at, end, isPlain);
        out.append(at, special - at);
        at = special;
        if (at != end)
            writeEscape(out, *at++);
    }
    out += '"';
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    out.reserve(512);
    write(out, object);
    return out;
}

} // namespace ringi
