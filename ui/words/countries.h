// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The countries and territories of ISO 3166-1 with their names in the language of the program. Records hold the two
// letters; the names are ICU's, because Qt has them in English alone.
#pragma once

#include <QStringList>

namespace ringi::words {

QStringList countryCodes();

/// Empty for what is no code of a country.
QString country(const QString &code);

} // namespace ringi::words
