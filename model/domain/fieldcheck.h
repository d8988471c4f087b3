// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a JSON object that a person wrote against a struct's description: every key known, every value of its kind.
// Reading a body takes what fits and leaves the rest; this says what would be left.
#pragma once

#include "domain/describe.h"

#include <QStringList>

namespace ringi {

enum class FieldFaultKind { UnknownField, WrongType, UnknownValue };

struct FieldFault
{
    FieldFaultKind kind{};
    QStringList path; ///< names of fields; in a list its place, from 1
    QString expected; ///< in words, or the keys and values that are known
    QString value;    ///< of an unknown value

    /// The innermost field of the path.
    [[nodiscard]] QString field() const;
    /// "attachments.2.hash: expected hexadecimal digits"
    [[nodiscard]] QString sentence() const;
};

class FieldCheck
{
public:
    /// What does not fit, in the order of the description; unknown keys after the known ones of their object.
    template <Described T> static QList<FieldFault> faultsIn(const QJsonObject &json)
    {
        QList<FieldFault> faults;
        check<T>(json, {}, faults);
        return faults;
    }

    template <class T> void operator()(const char *name, const T &)
    {
        m_known.append(QLatin1StringView(name));
        const QJsonValue json = m_json.value(QLatin1StringView(name));
        if (!json.isUndefined())
            fits(static_cast<const T *>(nullptr), json, m_path + QStringList{m_known.last()});
    }

private:
    FieldCheck(const QJsonObject &json, QStringList path, QList<FieldFault> &faults)
        : m_json(json)
        , m_path(std::move(path))
        , m_faults(faults)
    {
    }

    template <Described T>
    static void check(const QJsonObject &json, const QStringList &path, QList<FieldFault> &faults)
    {
        FieldCheck fields(json, path, faults);
        T value{};
        T::describe(fields, value);
        fields.noOthers();
    }

    void noOthers();
    bool demand(bool isMet, const QStringList &path, const QString &expected);

    void fits(const QString *, const QJsonValue &json, const QStringList &path);
    void fits(const bool *, const QJsonValue &json, const QStringList &path);
    void fits(const int *, const QJsonValue &json, const QStringList &path);
    void fits(const qint64 *, const QJsonValue &json, const QStringList &path);
    void fits(const Instant *, const QJsonValue &json, const QStringList &path);
    void fits(const QByteArray *, const QJsonValue &json, const QStringList &path);
    void fitsOneOf(const QStringList &keys, const QJsonValue &json, const QStringList &path);

    template <Keyed E> void fits(const E *, const QJsonValue &json, const QStringList &path)
    {
        QStringList keys;
        for (const E one : allOf<E>())
            keys.append(keyOf(one));
        fitsOneOf(keys, json, path);
    }
    template <Described T> void fits(const T *, const QJsonValue &json, const QStringList &path)
    {
        if (demand(json.isObject(), path, QStringLiteral("an object")))
            check<T>(json.toObject(), path, m_faults);
    }
    template <class T> void fits(const std::optional<T> *, const QJsonValue &json, const QStringList &path)
    {
        fits(static_cast<const T *>(nullptr), json, path);
    }
    template <class T> void fits(const QList<T> *, const QJsonValue &json, const QStringList &path)
    {
        if (!demand(json.isArray(), path, QStringLiteral("a list")))
            return;
        const QJsonArray all = json.toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            fits(static_cast<const T *>(nullptr), all[i], path + QStringList{QString::number(i + 1)});
    }

    const QJsonObject &m_json;
    QStringList m_path;
    QStringList m_known;
    QList<FieldFault> &m_faults;
};

} // namespace ringi
