// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"

#include <QJsonArray>

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

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        const bool plain = uchar(c) >= 0x20 && c != '"' && c != '\\';
        if (plain)
            out += c;
        else
            writeEscape(out, c);
    }
    out += '"';
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

void writeObject(QByteArray &out, const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, but by code point where a key holds surrogates; RFC 8785 wants code units.
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out += '{';
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        if (!std::exchange(first, false))
            out += ',';
        writeString(out, key);
        out += ':';
        write(out, object.value(key));
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
        writeString(out, value.toString());
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

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    out.reserve(512);
    write(out, object);
    return out;
}

} // namespace ringi
