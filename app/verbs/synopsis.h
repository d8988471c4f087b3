// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb takes, read from the line that its help shows: `STORE FILE… [--profile FILE] [--dry-run]`. Capitals are
// operands, brackets make optional, an ellipsis means any number, `< incident.json` is only for the reader.
#pragma once

#include <QList>
#include <QString>

namespace ringi {

struct OperandSpec
{
    QString name;
    bool isRequired = true;
    bool isMany = false;
};

struct OptionSpec
{
    QString name;
    QString value; ///< "KEY"; empty for a switch
    bool isRequired = true;
    bool isMany = false;
};

struct Synopsis
{
    QList<OperandSpec> operands;
    QList<OptionSpec> options;

    static Synopsis of(const QString &text);
};

} // namespace ringi
