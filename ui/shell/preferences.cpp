// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRecent = 8;

QString keyOfTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

ThemeChoice themeOf(const QString &key)
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
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
            std::clamp(settings.value(u"look/typePercent"_s, 100).toInt(), 100, 150)};
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"look/theme"_s, keyOfTheme(theme));
    settings.setValue(u"look/language"_s, language);
    settings.setValue(u"look/typePercent"_s, typePercent);
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
