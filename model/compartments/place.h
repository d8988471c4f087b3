// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a box belongs, as bytes that are bound to it: a box that is put elsewhere does not open.
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QByteArray>

namespace ringi {

struct EntryPlace
{
    IncidentId incident;
    int ordinal = 0;
    CompartmentId compartment;
    int epoch = 0;
    Tlp tlp = Tlp::AmberStrict;
};

QByteArray placeOfEntry(const EntryPlace &place);
QByteArray placeOfKey(const CompartmentId &compartment, int epoch);
QByteArray placeOfFile();

} // namespace ringi
