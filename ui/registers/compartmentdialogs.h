// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that create a compartment and change its circle.
#pragma once

#include "domain/compartment.h"
#include "domain/registry.h"
#include "ui/parts/formdialog.h"

namespace ringi {

FormDialog *compartmentDialog(Office &office, const Registry &registry, QWidget *parent);
FormDialog *addMemberDialog(Office &office, const Registry &registry, const Compartment &compartment, QWidget *parent);
FormDialog *removeMemberDialog(Office &office, const Registry &registry, const Compartment &compartment,
                               QWidget *parent);

} // namespace ringi
