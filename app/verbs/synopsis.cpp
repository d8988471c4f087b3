// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/synopsis.h"

#include <QRegularExpression>

namespace ringi {

using namespace Qt::StringLiterals;

Synopsis Synopsis::of(const QString &text)
{
    static const QRegularExpression part(
        u"(?<open>\\[)?(?:--(?<option>[a-z][a-z0-9-]*)(?: (?<value>[A-Za-z][^\\s\\[\\]…]*))?|(?<operand>[A-Z]+))\\]?(?<many>…)?"_s);
    Synopsis synopsis;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch one = parts.next();
        const bool isRequired = !one.hasCaptured(u"open"_s), isMany = one.hasCaptured(u"many"_s);
        if (one.hasCaptured(u"operand"_s))
            synopsis.operands.append({one.captured(u"operand"_s), isRequired, isMany});
        else
            synopsis.options.append({one.captured(u"option"_s), one.captured(u"value"_s), isRequired, isMany});
    }
    return synopsis;
}

} // namespace ringi
