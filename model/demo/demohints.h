// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sign-in page of a demo store tells: whom to be, and the one passphrase of them all. A demo store is known by
// its office code, which stands in its first event like that of any store.
#pragma once

#include <QList>
#include <QString>

namespace ringi {

struct DemoHint
{
    QString officer; ///< name as enrolled
    QString role;    ///< duty_officer, legal_reviewer, manager or auditor
};

QString demoOffice();
QString demoPassphrase();
QList<DemoHint> demoHints();

} // namespace ringi
