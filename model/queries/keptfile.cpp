// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/keptfile.h"

#include "base/fault.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

std::optional<QByteArray> keptFile(Queries &queries, const Attachment &attachment)
{
    auto bytes = queries.original(attachment.hash);
    if (bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != attachment.hash)
        throw Fault(FaultKind::Corrupt, u"%1: another hash"_s.arg(attachment.name));
    return bytes;
}

QString harmlessName(const Attachment &attachment)
{
    const auto isHarmful = [](QChar c) { return !c.isPrint() || u"/\\:*?\"<>|"_s.contains(c); };
    QString name = attachment.name;
    std::ranges::replace_if(name, isHarmful, QChar(u'_'));
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? u"attachment"_s : name;
}

} // namespace ringi
