// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages a window is made of, as a table: the window knows no page beyond a line of it.
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/navrail.h"
#include "ui/page.h"

#include <QDialog>

namespace ringi {

struct PlaceCounter
{
    int count = -1; ///< below zero none is shown
    kit::CounterStyle style = kit::CounterStyle::Plain;
};

struct Place
{
    QString key;
    kit::Icon icon = kit::Icon::None;
    QString title;
    std::function<Page *(Office &)> make;
    std::function<PlaceCounter(const DeskCounts &)> counter = {};
    /// The same from what the registry says.
    std::function<PlaceCounter(const Office &)> registryCounter = {};
    /// For pages that are not on the rail: the place whose mark stays lit while they are shown.
    QString under = {};
};

/// Leads to an incident, for dialogs that point at one.
using ShowIncident = std::function<void(const IncidentId &)>;
/// A dialog that any page may ask the window for.
using DialogMaker = std::function<QDialog *(Office &, QWidget *, const ShowIncident &)>;

struct PageBook
{
    std::vector<Place> places; ///< rail places in their order first
    QString incidents;         ///< which place shows a register, an incident, a measure
    QString incident;
    QString measure;
    QString ledger;
    QString decisions;
    QString handoffs;
    DialogMaker logIncident;
    DialogMaker importFile;
    DialogMaker rights = {};
    QString officers = {}; ///< which place lists them
};

} // namespace ringi
