// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/outline.h"

#include <QJsonArray>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kStep = 2;

bool isEmpty(const QJsonValue &json)
{
    return json.isNull() || (json.isArray() && json.toArray().isEmpty())
        || (json.isObject() && json.toObject().isEmpty());
}

QString indent(int depth)
{
    return QString(depth * kStep, u' ');
}

QString plain(const QJsonValue &json, int depth)
{
    if (json.isString())
        return json.toString().replace(u'\n', u"\n"_s + indent(depth + 1));
    return json.toVariant().toString();
}

void write(const QJsonValue &json, int depth, QString &to);

void writeField(const QString &lead, const QJsonValue &json, int depth, QString &to)
{
    to += indent(depth) + lead;
    if (!json.isArray() && !json.isObject()) {
        to += u' ' + plain(json, depth) + u'\n';
        return;
    }
    to += u'\n';
    write(json, depth + 1, to);
}

void write(const QJsonValue &json, int depth, QString &to)
{
    for (const QJsonValue &one : json.toArray())
        writeField(u"-"_s, one, depth, to);
    const QJsonObject object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isEmpty(field.value()))
            writeField(field.key() + u':', field.value(), depth, to);
    }
}

} // namespace

QString outlineOf(const QJsonObject &json)
{
    QString text;
    write(json, 0, text);
    return text;
}

} // namespace ringi
