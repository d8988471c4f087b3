// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which PKCS #11 module the program uses: the one of --pkcs11-module, else of RINGI_PKCS11_MODULE, else of the
// settings; without any, those that p11-kit is configured with.
#pragma once

#include <QString>

namespace ringi {

/// `option` is what the command line said, empty for nothing. The answer may change with the settings.
QString tokenModulePath(const QString &option);

} // namespace ringi
