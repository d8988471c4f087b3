// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language: a mistake says where in the text it is.
#include "queries/registerquerytext.h"
#include "targets.h"

void ringi::test::fuzzQuery(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto query = registerQueryFrom(text);
    if (!query) {
        const QueryTextError &error = query.error();
        demand(error.at >= 0 && error.at <= text.size(), "a mistake is in the text");
        demand(QStringView(text).mid(error.at).startsWith(error.part), "the faulty part stands where it is said to");
    }
}
