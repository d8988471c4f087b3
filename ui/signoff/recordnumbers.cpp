// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/recordnumbers.h"

namespace ringi {

using namespace Qt::StringLiterals;

const QRegularExpression &recordNumber()
{
    static const QRegularExpression number(u"(?<![A-Za-z0-9-])(?:INC|EX|MS|EXM)-\\d{4}-\\d{6,9}(?![A-Za-z0-9-])"_s);
    return number;
}

bool isMeasureNumber(const QString &number)
{
    return number.startsWith(u"MS-"_s) || number.startsWith(u"EXM-"_s);
}

} // namespace ringi
