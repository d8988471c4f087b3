// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accessibility for ItemWidget: each item is a child with a role, a name and a press action.
#pragma once

namespace ringi::kit {

class ItemWidget;

/// Tells Qt how to make the accessible interfaces; done once, however often it is called.
void enableItemAccess();

/// Tells a screen reader that the arrow keys have moved on.
void announceCurrentItem(ItemWidget &widget);

} // namespace ringi::kit
