// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON after RFC 8785: one text for one value, so that a hash over it means the value. Numbers are integers
// within ±2^53; the ledger needs no others, and so the hard part of the standard, printing doubles, cannot differ.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace ringi {

/// UTF-8, keys sorted by UTF-16 code units, no white space. REQUIRES: every number is an integer.
QByteArray canonicalJson(const QJsonObject &object);

/// A text in its quotes, behind what is there.
void writeCanonical(QByteArray &out, const QString &text);

} // namespace ringi
