// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule answers is what an action says: enabled, or the refusal's sentence as its tooltip and its reason.
#pragma once

#include "domain/refusal.h"

#include <QAction>
#include <QWidget>

namespace ringi {

/// The button, where there is one, shows a lock and the reason.
void allow(QAction *action, const Guard &refusal, QWidget *button = nullptr);

} // namespace ringi
