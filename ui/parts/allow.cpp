// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/allow.h"

#include "ui/words/explain.h"

namespace ringi {

void allow(QAction *action, const Guard &refusal, QWidget *button)
{
    const QString reason = refusal ? words::explain(*refusal) : QString();
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->text() : reason);
    if (!button)
        return;
    button->setProperty("reason", reason);
    button->setAccessibleDescription(reason);
    button->updateGeometry();
    button->update();
}

} // namespace ringi
