// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/countries.h"

#include "ui/words/times.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace ringi::words {

QStringList countryCodes()
{
    QStringList codes;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        codes.append(QLatin1StringView(*code));
    return codes;
}

QString country(const QString &code)
{
    static const QStringList known = countryCodes();
    if (!known.contains(code))
        return {};
    const QByteArray language = locale().name().section(u'_', 0, 0).toLatin1();
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData()).getDisplayCountry(icu::Locale(language.constData()), name);
    return QStringView(name.getBuffer(), name.length()).toString();
}

} // namespace ringi::words
