// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose for the look of the program, kept between runs.
#pragma once

#include "domain/vocabulary.h"

#include <QString>
#include <QStringList>

namespace ringi {

enum class ThemeChoice { System, Light, Dark, HighContrast };

struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString language;         ///< "en", "ja"; empty follows the system
    int typePercent = 100;    ///< 100 to 150
    int lockMinutes = 10;     ///< without input until the desk locks; 0 for never
    QString tokenModule = {}; ///< file of the PKCS #11 module; empty for those of p11-kit

    static Preferences load();
    void save() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

inline constexpr int kTypePercents[] = {100, 110, 125, 150};

inline constexpr int kLockMinutes[] = {2, 5, 10, 15, 30, 60};

/// A live store is never left open for good.
int lockMinutesIn(StoreMode mode, const Preferences &preferences);

/// Places of stores that were opened, the latest first.
QStringList recentStores();
void rememberStore(const QString &location);

} // namespace ringi
