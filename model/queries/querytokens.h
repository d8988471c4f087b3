// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a query as they are written, before anybody says what they mean: words, "phrases" and terms, each with
// its place in the text. The same for reading a query, for writing one and for completing one.
#pragma once

#include <QList>
#include <QString>

namespace ringi {

/// One of the comma-separated values of a term.
struct QueryValue
{
    int at = 0;
    QString written; ///< with its quotation marks
    QString plain;
};

struct QueryPart
{
    int at = 0;
    QString written;
    bool isExcluded = false; ///< begins with a minus
    bool isPhrase = false;   ///< in quotation marks
    bool isOpen = false;     ///< a quotation mark lacks its other
    QString name;            ///< of a term: "holder"
    QString sign;            ///< ":", "=", ">=", "<=", ">" or "<"; empty for words and phrases
    QString value;           ///< as written; the words of a phrase without the marks

    [[nodiscard]] bool isTerm() const { return !sign.isEmpty(); }
    [[nodiscard]] int nameAt() const { return at + (isExcluded ? 1 : 0); }
    [[nodiscard]] int valueAt() const { return nameAt() + int(name.size() + sign.size()); }
    [[nodiscard]] QList<QueryValue> values() const;
};

QList<QueryPart> queryParts(const QString &text);

/// In quotation marks where it would not be read as one value otherwise.
QString quotedValue(const QString &value);

/// The known one that was probably meant, empty when nothing is near.
QString nearestTo(const QString &written, const QStringList &known);

} // namespace ringi
