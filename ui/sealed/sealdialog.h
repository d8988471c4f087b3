// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing an entry on an incident. Unlike every other dialog it keeps no draft: what is typed here is on no disk before
// it is sealed, and who closes the dialog is asked.
#pragma once

#include "desk/sealer.h"
#include "ui/parts/actdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ringi {

class Field;
class PlainFiles;

class SealDialog : public ActDialog
{
    Q_OBJECT

public:
    /// `compartments` are those the officer may seal in. REQUIRES: at least one.
    SealDialog(Office &office, const Incident &incident, const QList<Compartment> &compartments, QWidget *parent);

    [[nodiscard]] PlainFiles *files() const { return m_files; }

public Q_SLOTS:
    /// Asks where something would be lost.
    void reject() override;

protected:
    Reply<Outcome<Receipt>> send() override;
    bool placeRefusal(const Refusal &refusal) override;

private:
    void buildChoices(const QList<Compartment> &compartments);
    void buildTexts();
    void offerMarkings();
    [[nodiscard]] NewEntry entry() const;
    [[nodiscard]] bool isEmpty() const;

    Incident m_incident;
    QList<Compartment> m_compartments;
    QComboBox *m_compartment = nullptr;
    QComboBox *m_tlp = nullptr;
    QLineEdit *m_label = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Field *m_textField = nullptr;
    PlainFiles *m_files = nullptr;
};

} // namespace ringi
