// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/keptfile.h"

#include "base/fault.h"

#include <QCryptographicHash>

namespace ringi {

using namespace Qt::StringLiterals;

std::optional<QByteArray> keptFile(Queries &queries, const Attachment &attachment)
{
    auto bytes = queries.original(attachment.hash);
    if (bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != attachment.hash)
        throw Fault(FaultKind::Corrupt, u"%1: another hash"_s.arg(attachment.name));
    return bytes;
}

} // namespace ringi
