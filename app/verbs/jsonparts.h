// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that the JSON of rows and records share.
#pragma once

#include "domain/describe.h"
#include "domain/registry.h"

namespace ringi::json {

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? body::json(*value) : QJsonValue(QJsonValue::Null);
}

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

inline QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

inline QString officerName(const OfficerId &officer, const Registry &registry)
{
    const auto found = registry.officers.find(officer);
    return found == registry.officers.end() ? officer.toString() : found->name;
}

inline QJsonObject stamp(const Stamped &stamped, const Registry &registry)
{
    return {{QStringLiteral("by"), officerName(stamped.by, registry)},
            {QStringLiteral("officer"), stamped.by.toString()},
            {QStringLiteral("at"), stamped.at.toIso()}};
}

inline QJsonValue stamp(const std::optional<Stamped> &stamped, const Registry &registry)
{
    return stamped ? QJsonValue(stamp(*stamped, registry)) : QJsonValue(QJsonValue::Null);
}

/// Numbered from 1, as people count; `write` makes the object of one.
template <class T, class Write> QJsonArray numbered(const QList<T> &all, Write write)
{
    QJsonArray array;
    for (const T &one : all) {
        QJsonObject object = write(one);
        object.insert(QStringLiteral("n"), array.size() + 1);
        array.append(object);
    }
    return array;
}

} // namespace ringi::json
