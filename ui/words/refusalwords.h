// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sentences of refusals share: their arguments, and the sentences of the sign-off sheet, which fill a file of
// their own.
#pragma once

#include "domain/route.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi::words {

/// The arguments of a refusal as people read them.
class Args
{
public:
    explicit Args(const QStringList &args)
        : m_args(args)
    {
    }

    [[nodiscard]] QString text(int i) const { return m_args.value(i); }
    [[nodiscard]] int number(int i) const { return m_args.value(i).toInt(); }
    [[nodiscard]] QString field(int i) const { return fieldLabel(text(i)); }
    [[nodiscard]] QString time(int i) const
    {
        const auto at = Instant::fromIso(text(i));
        return at ? dateTime(*at) : text(i);
    }
    [[nodiscard]] QString gate(int i) const { return gateLabel(text(i)); }

    template <Keyed E> [[nodiscard]] QString name(int i) const
    {
        const auto known = fromKey<E>(text(i));
        return known ? label(*known) : text(i);
    }

private:
    const QStringList &m_args;
};

class SheetRefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    /// Empty for a code that is not of measures, routes, deputies, delegations or compartments.
    static QString of(RefusalCode code, const Args &args);

private:
    static QString ofContent(RefusalCode code, const Args &args);
    static QString ofAftermath(RefusalCode code, const Args &args);
    static QString ofPowers(RefusalCode code, const Args &args);
};

/// Of passphrases, sessions and hardware tokens.
class KeyRefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    /// Empty for a code that is not of keys.
    static QString of(RefusalCode code, const Args &args);

private:
    static QString ofTokens(RefusalCode code, const Args &args);
};

/// Of what the register is arranged by: tags and shared views.
class RegisterRefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    /// Empty for a code that is of nothing of the kind.
    static QString of(RefusalCode code, const Args &args);
};

} // namespace ringi::words
