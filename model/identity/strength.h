// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess, roughly, and what makes it easy: for a word of advice beside the field. Only the
// length is a rule; the rest never stops anybody.
#pragma once

#include <QStringList>

namespace ringi {

enum class Strength { TooShort, Weak, Fair, Good };

/// What most of a passphrase that is not good consists of.
enum class Weakness {
    None,
    Common,   ///< one of those that everybody tries first
    Name,     ///< the officer's or the office's
    Repeats,  ///< of one character or of one piece
    Sequence, ///< neighbours in the alphabet, among the digits or on the keyboard
    Short,    ///< nothing in particular, but not enough of it
};

struct StrengthEstimate
{
    Strength strength = Strength::TooShort;
    Weakness weakness = Weakness::None;
    int bits = 0; ///< of guessing: half of two to this power are tried before it is found
};

/// `names` are known to whoever attacks: the officer's, the office's.
StrengthEstimate estimateOf(const QString &passphrase, const QStringList &names = {});

} // namespace ringi
