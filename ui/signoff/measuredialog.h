// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document of a measure: drafted on an incident, or edited as a new version of one. What was typed is kept as a
// draft until it is in the ledger.
#pragma once

#include "domain/measurecommands.h"
#include "ui/parts/formdialog.h"

namespace ringi {

class MarkdownEditor;

class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Drafts a new measure on the incident.
    MeasureDialog(Office &office, const Incident &incident, QWidget *parent);
    /// Edits the measure, based on the version it has now.
    MeasureDialog(Office &office, const Measure &measure, QWidget *parent);

Q_SIGNALS:
    void drafted(const ringi::MeasureId &measure);

private:
    void buildFields();
    void showContent(const MeasureContent &content);
    [[nodiscard]] MeasureContent content() const;

    QLineEdit *m_subject = nullptr;
    MarkdownEditor *m_text = nullptr;
    QPlainTextEdit *m_purpose = nullptr;
    QPlainTextEdit *m_effect = nullptr;
    QLineEdit *m_legalBasis = nullptr;
    TimeEdit *m_validUntil = nullptr;
};

} // namespace ringi
