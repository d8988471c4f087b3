// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs in which acts on an incident are worded. Each opens over a window, performs its act when it is signed and
// is gone; what it needs to know of the incident is handed in.
#pragma once

#include "domain/incidentcommands.h"
#include "ui/parts/formdialog.h"

#include <QCoreApplication>

namespace ringi {

class IncidentDialogs
{
    Q_DECLARE_TR_FUNCTIONS(IncidentDialogs)

public:
    IncidentDialogs(Office &office, QWidget *over);

    FormDialog *handOff(const Incident &incident);
    FormDialog *giveBack(const IncidentId &incident, const QString &number);
    FormDialog *withdraw(const IncidentId &incident, const QString &number);
    FormDialog *movePhase(const Incident &incident);
    FormDialog *assignLead(const Incident &incident);
    FormDialog *answer(const IncidentId &incident, const QString &number, int ordinal, const QString &question);
    FormDialog *decline(const IncidentId &incident, const QString &number, int ordinal);
    FormDialog *restrict(const Incident &incident);
    FormDialog *tag(const Incident &incident);
    FormDialog *lift(const Incident &incident);
    FormDialog *finishTask(const Incident &incident, int ordinal);

private:
    FormDialog *make(const IncidentId &incident, const QString &number, const QString &title, const QString &verb,
                     const QString &draft);
    FormDialog *askReason(FormDialog *dialog, const QString &label, const QString &hint,
                          std::function<IncidentCommand(const QString &)> command, const IncidentId &incident);

    Office &m_office;
    QWidget *m_over;
};

/// Every division but one, as choices.
QList<FormDialog::Choice> divisionsBut(std::optional<Division> left);

} // namespace ringi
