// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The short facts of a measure as parts of its document: whom it goes to, how it is marked, and what its kind adds.
#pragma once

#include "domain/measurecontent.h"
#include "ui/signoff/changes.h"

namespace ringi {

/// Only those that either version states, in reading order.
QList<DocumentPart> factsOf(const MeasureContent &before, const MeasureContent &after);

/// The first eight figures of the hash of its bytes, in groups of four.
QString shortHash(const Attachment &attachment);

/// The country's name with its two letters; nothing for none.
QString countryName(const QString &code);

} // namespace ringi
