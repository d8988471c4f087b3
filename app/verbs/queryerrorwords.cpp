// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/queryerrorwords.h"

#include "app/verbs/words.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QString advice(const QueryTextError &error)
{
    if (!error.meant.isEmpty())
        return VerbWords::tr("Did you mean “%1”?").arg(error.meant);
    return VerbWords::tr("Known are: %1.").arg(error.known.join(u", "_s));
}

QString what(const QueryTextError &error)
{
    switch (error.mistake) {
    case QueryMistake::UnknownToken:
        return VerbWords::tr(
                   "The query has no token “%1”. To search for the text itself, put it in quotation marks. %2")
            .arg(error.part, advice(error));
    case QueryMistake::UnknownValue:
        return VerbWords::tr("“%1” is nothing that %2 can be. %3").arg(error.part, error.token, advice(error));
    case QueryMistake::ValueMissing:
        return VerbWords::tr("“%1” lacks its value.").arg(error.part);
    case QueryMistake::NotComparable:
        return VerbWords::tr("%1 has no order; only severity and logged can be compared. Write %1:…").arg(error.token);
    case QueryMistake::QuoteOpen:
        return VerbWords::tr("The quotation mark is never closed.");
    }
    return {};
}

} // namespace

QString sentenceFor(const QueryTextError &error)
{
    return VerbWords::tr("At character %1 of the query: %2").arg(error.at + 1).arg(what(error));
}

} // namespace ringi
