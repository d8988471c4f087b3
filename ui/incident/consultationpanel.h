// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The opinions asked of other divisions, with their answers; the one asked answers or declines here.
#pragma once

#include "ui/incident/incidentfile.h"
#include "ui/parts/section.h"

namespace ringi {

class ConsultationPanel : public Section
{
    Q_OBJECT

public:
    explicit ConsultationPanel(QWidget *parent = nullptr);
    void show(const IncidentFile &file, const Beholder &beholder);
    using QWidget::show;

Q_SIGNALS:
    void answerWanted(int ordinal);
    void declineWanted(int ordinal);

private:
    QWidget *blockFor(const IncidentFile &file, int ordinal, const Beholder &beholder);
    QWidget *buttonsFor(const Incident &incident, int ordinal, const Beholder &beholder);
};

} // namespace ringi
