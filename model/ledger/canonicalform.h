// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a body is written in the one form that docs/ledger-format.md allows. What is signed must mean the same to
// every reader, so a key that stands twice, a number in another notation or broken UTF-8 is a finding even under a good
// hash.
#pragma once

#include <QByteArray>

namespace ringi {

/// An object in the canonical form of RFC 8785, numbers integers within ±2^53, no deeper than 64.
bool isCanonicalBody(const QByteArray &body);

} // namespace ringi
