// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The legal checklist of a measure, where its sheet has a legal review. Officers of Legal answer in place, as many
// questions as they like, and save them with one act; everybody else reads. What is not saved yet is kept as a draft.
#pragma once

#include "ui/office.h"
#include "ui/parts/section.h"
#include "ui/signoff/measurefile.h"

class QPushButton;

namespace ringi {

class ChecklistRow;
struct ChecklistFacts;

namespace kit {
class KeyHintButton;
class Segment;
} // namespace kit

class ChecklistPane : public Section
{
    Q_OBJECT

public:
    ChecklistPane(Office &office, QWidget *parent);

    void showFile(const MeasureFile &file, const Actor &actor);
    [[nodiscard]] const QList<ChecklistRow *> &rows() const { return m_rows; }
    /// The row of the item; null when there is none.
    [[nodiscard]] ChecklistRow *row(QStringView item) const;
    [[nodiscard]] kit::KeyHintButton *saveButton() const { return m_save; }
    /// What keeps the answers from being saved, in words; empty when nothing does.
    [[nodiscard]] QString missing() const;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(const ringi::Receipt &receipt);
    void recordWanted(const QString &number);
    void attachmentWanted(const ringi::Attachment &attachment);

private:
    void buildFoot();
    void makeRows();
    [[nodiscard]] ChecklistFacts factsOf(QLatin1StringView item, bool isMandatory) const;
    void follow(const QString &evidence);
    [[nodiscard]] std::optional<Attachment> attachmentNamed(const QString &evidence) const;
    void showNote();
    void filter();
    void tell();
    void keepDraft();
    void restoreDraft();
    void take(const Outcome<Receipt> &outcome);
    [[nodiscard]] QList<QLatin1StringView> asked() const;
    [[nodiscard]] bool mayAnswer() const;
    [[nodiscard]] QList<ItemAnswer> answers() const;
    [[nodiscard]] QString draftName() const;

    Office &m_office;
    MeasureFile m_file;
    Actor m_actor;
    kit::Segment *m_extent;
    QWidget *m_holder;
    QVBoxLayout *m_list;
    QList<ChecklistRow *> m_rows;
    QWidget *m_foot = nullptr;
    QLabel *m_problem = nullptr;
    kit::KeyHintButton *m_save = nullptr;
    bool m_restoring = false;
};

} // namespace ringi
