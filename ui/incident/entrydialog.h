// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adding to an incident: a note, a task, or a question to another division. The kinds that are not open to the officer
// say why.
#pragma once

#include "ui/incident/incidentfile.h"
#include "ui/parts/formdialog.h"

namespace ringi {

namespace kit {
class Segment;
}

class EntryDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Kind { Note, Task, Consultation };

    EntryDialog(Office &office, const Incident &incident, QWidget *parent);

    void choose(Kind kind);

private:
    void buildKinds();
    void buildNote();
    void buildTask();
    void buildConsultation();
    void showKind();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] IncidentCommand entry() const;

    Incident m_incident;
    kit::Segment *m_kind = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_division = nullptr;
    TimeEdit *m_taskDue = nullptr;
    QComboBox *m_to = nullptr;
    QPlainTextEdit *m_question = nullptr;
    TimeEdit *m_questionDue = nullptr;
};

} // namespace ringi
