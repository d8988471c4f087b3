// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the legal checklist: the answer with what proves it, and by whom and when; for those who may answer,
// the fields to do so.
#pragma once

#include "domain/measurecommands.h"

#include <QWidget>

class QJsonObject;
class QLabel;
class QLineEdit;

namespace ringi {

namespace kit {
class Segment;
class StateLabel;
} // namespace kit

struct ChecklistFacts
{
    QString item;
    int number = 1;
    bool isMandatory = false;
    std::optional<ChecklistEntry> entry; ///< the answer on record
    QString signerName;
    bool hasEvidence = false; ///< that can be followed: a record, or an attachment
    int textVersion = 1;      ///< that circulates
};

class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistRow(const ChecklistFacts &facts, QWidget *parent = nullptr);

    void setEditable(bool isEditable);
    void choose(ChecklistAnswer answer);
    void write(const QString &remark, const QString &evidence);
    /// What was answered here and is not on record.
    [[nodiscard]] std::optional<ItemAnswer> answer() const;
    [[nodiscard]] const ChecklistFacts &facts() const { return m_facts; }
    /// Whether the answer on record was given on a text that has changed since.
    [[nodiscard]] bool isStale() const;

    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();
    /// The evidence on record was followed.
    void evidenceWanted(const QString &evidence);

private:
    QWidget *buildLine();
    QLabel *buildEvidence(QWidget *line);
    QWidget *buildFields();
    void showEntry();
    void showFields();

    ChecklistFacts m_facts;
    bool m_isEditable = false;
    kit::StateLabel *m_state = nullptr;
    QLabel *m_evidenceShown = nullptr;
    QLabel *m_detail = nullptr;
    kit::Segment *m_answer = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_remark = nullptr;
    QLineEdit *m_evidence = nullptr;
};

} // namespace ringi
