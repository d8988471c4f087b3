// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A control that cannot be used says why: the reason is its tooltip and its accessible description, and a button that
// carries one shows a lock.
#pragma once

#include <QString>
#include <QWidget>

namespace ringi::kit {

/// An empty reason enables the control and gives it back the tooltip it had.
inline void setDisabledReason(QWidget *control, const QString &reason)
{
    if (control->property("reason").toString().isEmpty())
        control->setProperty("enabledToolTip", control->toolTip());
    control->setProperty("reason", reason);
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason.isEmpty() ? control->property("enabledToolTip").toString() : reason);
    control->setAccessibleDescription(reason);
    control->updateGeometry();
    control->update();
}

} // namespace ringi::kit
