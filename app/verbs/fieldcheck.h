// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a JSON object against a struct's description: every key known, every value of its kind. What is wrong is said
// with its place, "times.reported.at".
#pragma once

#include "domain/describe.h"

#include <QStringList>

namespace ringi {

class FieldCheck
{
public:
    /// Throws Fault(Unreadable) for the first field that does not fit.
    template <Described T> static void check(const QJsonObject &json, const QString &place)
    {
        FieldCheck fields(json, place);
        T value{};
        T::describe(fields, value);
        fields.refuseUnknown();
    }

    template <class T> void operator()(const char *name, const T &)
    {
        m_known.append(QLatin1StringView(name));
        const QJsonValue json = m_json.value(QLatin1StringView(name));
        if (!json.isUndefined())
            fits(static_cast<const T *>(nullptr), json, m_place + QLatin1StringView(name));
    }

private:
    FieldCheck(const QJsonObject &json, const QString &place)
        : m_json(json)
        , m_place(place)
    {
    }

    void refuseUnknown() const;
    static void demand(bool isMet, const QString &place, const QString &kind);

    static void fits(const QString *, const QJsonValue &json, const QString &place);
    static void fits(const bool *, const QJsonValue &json, const QString &place);
    static void fits(const int *, const QJsonValue &json, const QString &place);
    static void fits(const qint64 *, const QJsonValue &json, const QString &place);
    static void fits(const Instant *, const QJsonValue &json, const QString &place);
    static void fits(const QByteArray *, const QJsonValue &json, const QString &place);

    template <Keyed E> static void fits(const E *, const QJsonValue &json, const QString &place)
    {
        QStringList keys;
        for (const E one : allOf<E>())
            keys.append(keyOf(one));
        demand(keys.contains(json.toString()), place, keys.join(QStringLiteral(", ")));
    }
    template <Described T> static void fits(const T *, const QJsonValue &json, const QString &place)
    {
        demand(json.isObject(), place, QStringLiteral("an object"));
        check<T>(json.toObject(), place + u'.');
    }
    template <class T> static void fits(const std::optional<T> *, const QJsonValue &json, const QString &place)
    {
        fits(static_cast<const T *>(nullptr), json, place);
    }
    template <class T> static void fits(const QList<T> *, const QJsonValue &json, const QString &place)
    {
        demand(json.isArray(), place, QStringLiteral("a list"));
        for (const QJsonValue &one : json.toArray())
            fits(static_cast<const T *>(nullptr), one, place);
    }

    const QJsonObject &m_json;
    QString m_place;
    QStringList m_known;
};

} // namespace ringi
