// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of one or several files came to: sums, and each file's own figures.
#pragma once

#include "app/verbs/verb.h"
#include "exchange/csvimport.h"

#include <QJsonArray>

namespace ringi {

struct ImportJob
{
    QString path;
    ImportRequest request;
};

class ImportReport
{
public:
    void add(const ImportJob &job, const ImportResult &result);
    [[nodiscard]] Answer answer() const;

private:
    ImportResult m_sum;
    QJsonArray m_files;
    QStringList m_lines;
};

} // namespace ringi
