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

/// "legal, strategy": what may stand where something else stood.
UsageError unknownKey(const QString &option, const QString &value, const QStringList &known);

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

private:
    void takeOperands(const QList<OperandSpec> &specs, QStringList words);

    QHash<QString, QStringList> m_operands;
    QHash<QString, QStringList> m_options; ///< a switch that was given has an empty list
};

template <Keyed E> QList<E> Arguments::keys(const QString &option) const
{
    QList<E> keys;
    for (const QString &value : values(option)) {
        const auto key = fromKey<E>(value);
        if (!key) {
            QStringList known;
            for (const E one : allOf<E>())
                known.append(keyOf(one));
            throw unknownKey(option, value, known);
        }
        keys.append(*key);
    }
    return keys;
}

template <Keyed E> std::optional<E> Arguments::key(const QString &option) const
{
    const QList<E> all = keys<E>(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace ringi
