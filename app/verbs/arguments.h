// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one call, sorted into operands and options after the verb's synopsis.
#pragma once

#include "app/verbs/synopsis.h"
#include "app/verbs/usageerror.h"
#include "base/instant.h"
#include "base/keys.h"

#include <QHash>
#include <QStringList>

namespace ringi {

/// "legal, strategy": what may stand where something else stood. `place` is "--to" or "KIND".
UsageError unknownKey(const QString &place, const QString &value, const QStringList &known);

/// Throws UsageError for a value that is no key of the enumeration.
template <Keyed E> E keyFrom(const QString &place, const QString &value)
{
    const auto key = fromKey<E>(value);
    if (key)
        return *key;
    QStringList known;
    for (const E one : allOf<E>())
        known.append(keyOf(one));
    throw unknownKey(place, value, known);
}

class Arguments
{
public:
    /// Throws UsageError.
    Arguments(const Synopsis &synopsis, const QStringList &words);

    [[nodiscard]] QString operand(const QString &name) const;
    [[nodiscard]] QStringList operands(const QString &name) const { return m_operands.value(name); }

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }

    /// These throw UsageError for a value that is not of its kind.
    [[nodiscard]] std::optional<Instant> time(const QString &option) const;
    [[nodiscard]] std::optional<int> figure(const QString &option) const;
    template <Keyed E> [[nodiscard]] std::optional<E> key(const QString &option) const;
    template <Keyed E> [[nodiscard]] QList<E> keys(const QString &option) const;
    /// The same for operands. REQUIRES: one that is not optional.
    template <Keyed E> [[nodiscard]] E operandKey(const QString &name) const { return keyFrom<E>(name, operand(name)); }
    [[nodiscard]] int operandFigure(const QString &name) const;

private:
    void takeOperands(const QList<OperandSpec> &specs, QStringList words);

    QHash<QString, QStringList> m_operands;
    QHash<QString, QStringList> m_options; ///< a switch that was given has an empty list
};

template <Keyed E> QList<E> Arguments::keys(const QString &option) const
{
    QList<E> keys;
    for (const QString &value : values(option))
        keys.append(keyFrom<E>(QStringLiteral("--") + option, value));
    return keys;
}

template <Keyed E> std::optional<E> Arguments::key(const QString &option) const
{
    const QList<E> all = keys<E>(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace ringi
