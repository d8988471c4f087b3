// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenmodule.h"

#include "ui/shell/preferences.h"

namespace ringi {

QString tokenModulePath(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString ofEnvironment = qEnvironmentVariable("RINGI_PKCS11_MODULE");
    return ofEnvironment.isEmpty() ? Preferences::load().tokenModule : ofEnvironment;
}

} // namespace ringi
