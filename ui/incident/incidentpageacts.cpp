// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the acts of an incident's page open; the reading and showing is in incidentpage.cpp.
#include "ui/incident/entrydialog.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/incident/incidentpage.h"
#include "ui/log/incidentdialog.h"
#include "ui/signoff/measuredialog.h"

namespace ringi {

void IncidentPage::handOff()
{
    IncidentDialogs(office(), this).handOff(m_file.incident);
}

void IncidentPage::proposeMeasure()
{
    auto *dialog = new MeasureDialog(office(), m_file.incident, this);
    connect(dialog, &MeasureDialog::drafted, this, &Page::openMeasure);
    dialog->open();
}

void IncidentPage::addEntry()
{
    openEntryDialog(int(EntryDialog::Kind::Note));
}

void IncidentPage::addTask()
{
    openEntryDialog(int(EntryDialog::Kind::Task));
}

void IncidentPage::consult()
{
    openEntryDialog(int(EntryDialog::Kind::Consultation));
}

void IncidentPage::openEntryDialog(int kind)
{
    auto *dialog = new EntryDialog(office(), m_file.incident, this);
    dialog->choose(EntryDialog::Kind(kind));
    dialog->open();
}

void IncidentPage::edit()
{
    auto *dialog = new IncidentDialog(office(), m_file.incident, this);
    connect(dialog, &IncidentDialog::incidentWanted, this, [this, dialog](const IncidentId &incident) {
        dialog->close();
        Q_EMIT openIncident(incident);
    });
    dialog->open();
}

void IncidentPage::movePhase()
{
    IncidentDialogs(office(), this).movePhase(m_file.incident);
}

void IncidentPage::assignLead()
{
    IncidentDialogs(office(), this).assignLead(m_file.incident);
}

void IncidentPage::restrict()
{
    IncidentDialogs(office(), this).restrict(m_file.incident);
}

void IncidentPage::tag()
{
    IncidentDialogs(office(), this).tag(m_file.incident);
}

void IncidentPage::lift()
{
    IncidentDialogs(office(), this).lift(m_file.incident);
}

void IncidentPage::withdrawOffer()
{
    IncidentDialogs(office(), this).withdraw(m_incident, m_file.incident.number);
}

void IncidentPage::accept()
{
    perform(ForIncident{m_incident, AcceptCustody{}});
}

void IncidentPage::giveBack()
{
    IncidentDialogs(office(), this).giveBack(m_incident, m_file.incident.number);
}

void IncidentPage::answer(int ordinal)
{
    const QString question = m_file.incident.consultations[ordinal - 1].question;
    IncidentDialogs(office(), this).answer(m_incident, m_file.incident.number, ordinal, question);
}

} // namespace ringi
