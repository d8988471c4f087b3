// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One description of a struct's fields serves reading and writing its canonical body. A struct has
// `template <class V> static void describe(V &visit, auto &self)` that names each field once; absent optionals, empty
// texts and empty lists are not written.
#pragma once

#include "base/canonicaljson.h"
#include "base/fault.h"
#include "base/id.h"
#include "base/instant.h"
#include "base/keys.h"
#include "domain/bodytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace ringi {

class BodyWriter;

template <class T>
concept Described = requires(BodyWriter &writer, const T &value)
{
    T::describe(writer, value);
};

template <Described T> QByteArray canonicalText(const T &value);
template <Described T> QJsonObject toBody(const T &value);
template <Described T> T fromBody(const QJsonObject &body);
template <Described T> T fromBody(const BodyText &body);

namespace body {

// Canonical text behind what is there.

inline void write(QByteArray &out, const QString &value)
{
    writeCanonical(out, value);
}
inline void write(QByteArray &out, bool value)
{
    out += value ? "true" : "false";
}
inline void write(QByteArray &out, int value)
{
    out += QByteArray::number(value);
}
inline void write(QByteArray &out, qint64 value)
{
    out += QByteArray::number(value);
}
inline void write(QByteArray &out, Instant value)
{
    writeCanonical(out, value.toIso());
}
inline void write(QByteArray &out, const QByteArray &value)
{
    out += '"' + value.toHex() + '"';
}

template <Keyed E> void write(QByteArray &out, E value)
{
    writeCanonical(out, keyOf(value));
}

template <class Tag> void write(QByteArray &out, const Id<Tag> &value)
{
    writeCanonical(out, value.toString());
}

template <Described T> void write(QByteArray &out, const T &value);

template <class T> void write(QByteArray &out, const QList<T> &values)
{
    out += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, values[i]);
    }
    out += ']';
}

template <class T> void write(QByteArray &out, const std::optional<T> &value)
{
    write(out, *value);
}

/// The same as a value of Qt's.
template <class T> QJsonValue json(const T &value)
{
    QByteArray list("[");
    write(list, value);
    return QJsonDocument::fromJson(list + ']').array().first();
}

template <class T> bool isAbsent(const T &)
{
    return false;
}
template <class T> bool isAbsent(const std::optional<T> &value)
{
    return !value;
}
template <class T> bool isAbsent(const QList<T> &values)
{
    return values.isEmpty();
}
inline bool isAbsent(const QString &value)
{
    return value.isEmpty();
}
inline bool isAbsent(const QByteArray &value)
{
    return value.isEmpty();
}
template <Described T> bool isAbsent(const T &value) requires requires
{
    value.isEmpty();
}
{
    return value.isEmpty();
}
inline bool isAbsent(bool value)
{
    return !value;
}

// Of a QJsonValue or a BodyText.

template <class Json> void read(const Json &json, QString &value)
{
    value = json.toString();
}
template <class Json> void read(const Json &json, bool &value)
{
    value = json.toBool();
}
template <class Json> void read(const Json &json, int &value)
{
    value = json.toInt();
}
template <class Json> void read(const Json &json, qint64 &value)
{
    value = json.toInteger();
}
template <class Json> void read(const Json &json, QByteArray &value)
{
    value = QByteArray::fromHex(json.toString().toLatin1());
}

template <class Json> void read(const Json &json, Instant &value)
{
    const auto at = Instant::fromIso(json.toString());
    if (!at)
        throw Fault(FaultKind::Corrupt, QStringLiteral("not a time: %1").arg(json.toString()));
    value = *at;
}

template <class Json, Keyed E> void read(const Json &json, E &value)
{
    const auto known = fromKey<E>(json.toString());
    if (!known)
        throw Fault(FaultKind::Corrupt, QStringLiteral("not a known key: %1").arg(json.toString()));
    value = *known;
}

template <class Json, class Tag> void read(const Json &json, Id<Tag> &value)
{
    value = Id<Tag>::fromString(json.toString());
}

template <class Json, Described T> void read(const Json &json, T &value)
{
    value = fromBody<T>(json.toObject());
}

template <class Json, class T> void read(const Json &json, QList<T> &values)
{
    for (const auto &one : json.toArray()) {
        T value{};
        read(one, value);
        values.append(value);
    }
}

template <class Json, class T> void read(const Json &json, std::optional<T> &value)
{
    T present{};
    read(json, present);
    value = present;
}

} // namespace body

/// Takes the fields in any order and gives them in the canonical one.
class BodyWriter
{
public:
    template <class T> void operator()(const char *name, const T &value)
    {
        if (body::isAbsent(value))
            return;
        const qsizetype from = m_values.size();
        body::write(m_values, value);
        m_members.append({name, from, m_values.size() - from});
    }

    void writeTo(QByteArray &out)
    {
        std::ranges::sort(m_members, {}, &Member::name);
        out += '{';
        for (const Member &member : m_members) {
            out += &member == &m_members.front() ? "\"" : ",\"";
            out.append(member.name).append("\":");
            out.append(QByteArrayView(m_values).sliced(member.from, member.size));
        }
        out += '}';
    }

private:
    /// Names are written by programmers: letters of ASCII, which need no escapes.
    struct Member
    {
        QByteArrayView name;
        qsizetype from;
        qsizetype size;
    };

    QByteArray m_values;
    QVarLengthArray<Member, 24> m_members;
};

template <Described T> void body::write(QByteArray &out, const T &value)
{
    BodyWriter writer;
    T::describe(writer, value);
    writer.writeTo(out);
}

class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <class T> void operator()(const char *name, T &value) const
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            body::read(json, value);
    }

private:
    const QJsonObject &m_object;
};

class BodyTextReader
{
public:
    explicit BodyTextReader(const BodyText &object)
        : m_members(object.members())
    {
    }

    /// The last of a name counts.
    template <class T> void operator()(const char *name, T &value) const
    {
        const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                        [name](const BodyText::Member &one) { return one.name == name; });
        if (found != m_members.rend())
            body::read(BodyText(found->value), value);
    }

private:
    BodyText::Members m_members;
};

template <Described T> QByteArray canonicalText(const T &value)
{
    QByteArray text;
    body::write(text, value);
    return text;
}

template <Described T> QJsonObject toBody(const T &value)
{
    return QJsonDocument::fromJson(canonicalText(value)).object();
}

template <Described T> T fromBody(const QJsonObject &body)
{
    T value{};
    const BodyReader reader(body);
    T::describe(reader, value);
    return value;
}

template <Described T> T fromBody(const BodyText &body)
{
    T value{};
    const BodyTextReader reader(body);
    T::describe(reader, value);
    return value;
}

} // namespace ringi

/// The description of a struct: RINGI_DESCRIBE(visit("title", self.title); visit("tlp", self.tlp);)
#define RINGI_DESCRIBE(...)                                                                                            \
    template <class V, class S> static void describe([[maybe_unused]] V &visit, [[maybe_unused]] S &self)              \
    {                                                                                                                  \
        __VA_ARGS__                                                                                                    \
    }
