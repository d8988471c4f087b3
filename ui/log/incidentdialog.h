// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an incident as a dialog: what must be typed at the left, what the program knows from it at the right.
// Logging and revising differ in the command and in the times that are asked.
#pragma once

#include "ui/log/incidentform.h"
#include "ui/parts/actdialog.h"

class QLabel;
class QVBoxLayout;

namespace ringi {

class CircleChoice;
class Field;
class SimilarPanel;

class IncidentDialog : public ActDialog
{
    Q_OBJECT

public:
    /// Logs a new incident.
    IncidentDialog(Office &office, QWidget *parent);
    /// Revises one on record, based on the revision it has now.
    IncidentDialog(Office &office, const Incident &incident, QWidget *parent);

    [[nodiscard]] IncidentForm *form() const { return m_form; }

public Q_SLOTS:
    /// Asks only if there is text that is not on record; the draft stays either way.
    void reject() override;

Q_SIGNALS:
    void incidentWanted(const ringi::IncidentId &incident);

protected:
    [[nodiscard]] Command command() const override;
    bool check() override;
    bool placeRefusal(const Refusal &refusal) override;
    void forget() override;

private:
    IncidentDialog(Office &office, const QString &title, const QString &verb, IncidentForm::Times times,
                   const QString &draft, QWidget *parent);
    QWidget *buildRight();
    void addReaders();
    void addReason();
    [[nodiscard]] bool isUntouched() const;
    void startNew();
    void followDraft();
    void keepDraft();
    void discardDraft();

    IncidentForm *m_form;
    SimilarPanel *m_similar = nullptr;
    CircleChoice *m_readers = nullptr; ///< of a new one; later it is an act of its own
    Field *m_readersField = nullptr;
    QVBoxLayout *m_right = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_saved = nullptr;
    QString m_draft;
    IncidentId m_incident;
    int m_basedOn = 0;
    IncidentContent m_onRecord;
};

} // namespace ringi
