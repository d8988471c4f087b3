// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language: words that have to be there, and tokens that narrow. `ransom holder:legal
// phase:triage,analysis severity>=high tlp:amber sector:ports logged>=2026-10 is:open "port authority"`. Written by
// people and scripts; a mistake says where it is and what may have been meant.
#pragma once

#include "queries/rows.h"

namespace ringi {

enum class QueryMistake {
    UnknownToken,  ///< `holdr:legal`: no such token
    UnknownValue,  ///< `holder:lega`
    ValueMissing,  ///< `holder:`
    NotComparable, ///< `holder>=legal`: only severity and times have an order
    QuoteOpen,     ///< a quotation mark without its other
};

struct QueryTextError
{
    QueryMistake mistake{};
    int at = 0;        ///< of the faulty part in the text, from 0
    QString part;      ///< the faulty part as it was written
    QString token;     ///< "holder", where the value is at fault
    QString meant;     ///< the nearest that is known, empty when nothing is near
    QStringList known; ///< everything that may stand there
};

/// Tokens that name the same thing twice let either through; different things, and bounds of a time, all have to hold.
tl::expected<RegisterQuery, QueryTextError> registerQueryFrom(const QString &text);

} // namespace ringi
