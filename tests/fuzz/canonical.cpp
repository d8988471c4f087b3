// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON: what is judged canonical is what this program would write.
#include "base/canonicaljson.h"
#include "ledger/canonicalform.h"
#include "targets.h"

#include <QJsonDocument>

void ringi::test::fuzzCanonical(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QByteArray written = canonicalJson(object);
    if (isCanonicalBody(bytes))
        demand(written == bytes, "a canonical body is written again as it was");
}
