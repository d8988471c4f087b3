// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An id carries its type, so that an incident's id cannot be handed in where an officer's is meant. The value is a
// UUID; whoever issues a command makes the id, which also makes a repeated command recognisable.
#pragma once

#include <QUuid>

#include <functional>

namespace ringi {

template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    static Id make() { return Id(QUuid::createUuid()); }
    /// Null when `text` is not a UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray &sixteen) { return Id(QUuid::fromRfc4122(sixteen)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace ringi

template <class Tag> struct std::hash<ringi::Id<Tag>>
{
    size_t operator()(const ringi::Id<Tag> &id) const { return qHash(id); }
};
