// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys a field of a closed list takes, in the order people know them.
#pragma once

#include "exchange/mappingprofile.h"

class QComboBox;

namespace ringi {

QStringList keysOf(Target target);

/// Fills a list with "none", given in words, and every key; the data of an entry is its key.
void offerKeys(QComboBox *box, Target target, const QString &none);

} // namespace ringi
