// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that register a deputy and delegate a decision.
#pragma once

#include "domain/registry.h"
#include "ui/parts/formdialog.h"

namespace ringi {

struct DecidingGate
{
    MeasureKind measure = MeasureKind::Request;
    QString gate;
    QString name;
};

/// The deciding gates of the routes in force that the actor may sign; all of them without an actor.
QList<DecidingGate> decisionsOf(const Registry &registry, const std::optional<Actor> &actor);

FormDialog *deputyDialog(Office &office, const Registry &registry, QWidget *parent);
FormDialog *delegationDialog(Office &office, const Registry &registry, QWidget *parent);

} // namespace ringi
