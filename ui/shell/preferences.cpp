// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRecent = 8;
constexpr int kUsualLock = 10;
constexpr int kLongestLock = 240;

QString keyOfTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high_contrast"_s;
    }
    return {};
}

ThemeChoice themeOf(const QString &key)
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (key == keyOfTheme(theme))
            return theme;
    }
    return ThemeChoice::System;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    return {themeOf(settings.value(u"look/theme"_s).toString()), settings.value(u"look/language"_s).toString(),
            std::clamp(settings.value(u"look/typePercent"_s, 100).toInt(), 100, 150),
            std::clamp(settings.value(u"lock/minutes"_s, kUsualLock).toInt(), 0, kLongestLock),
            settings.value(u"tokens/module"_s).toString()};
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"look/theme"_s, keyOfTheme(theme));
    settings.setValue(u"look/language"_s, language);
    settings.setValue(u"look/typePercent"_s, typePercent);
    settings.setValue(u"lock/minutes"_s, lockMinutes);
    settings.setValue(u"tokens/module"_s, tokenModule);
}

int lockMinutesIn(StoreMode mode, const Preferences &preferences)
{
    return mode == StoreMode::Live && preferences.lockMinutes == 0 ? kUsualLock : preferences.lockMinutes;
}

QStringList recentStores()
{
    return QSettings().value(u"stores/recent"_s).toStringList();
}

void rememberStore(const QString &location)
{
    QStringList recent = recentStores();
    recent.removeAll(location);
    recent.prepend(location);
    QSettings().setValue(u"stores/recent"_s, recent.mid(0, kRecent));
}

} // namespace ringi
