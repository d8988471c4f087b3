// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a decision: whether it still stands, its conditions, the gates and viewings that come after, what was
// done and what the review found; and objections, which may be raised at any time.
#pragma once

#include "queries/erasureloss.h"
#include "ui/office.h"
#include "ui/parts/section.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

namespace kit {
class KeyHintButton;
}

/// Whether an approval stands, in words; empty while that is no question.
struct Standing
{
    QString text;
    const char *role = "ok"; ///< of the label
};

Standing standingOf(const MeasureFile &file, Instant now);

class AftermathPane : public Section
{
    Q_OBJECT

public:
    AftermathPane(Office &office, QWidget *parent);

    void showFile(const MeasureFile &file, const Actor &actor, Instant now);
    /// Buttons of the acts, by the key of the act: "carry_out", "erase", "revoke", "review", "dissent", "conflict".
    [[nodiscard]] kit::KeyHintButton *button(const QString &act) const { return m_buttons.value(act); }
    /// The button that ticks off the condition, null for one that is met; counted from 1.
    [[nodiscard]] kit::KeyHintButton *conditionButton(int ordinal) const { return m_conditionButtons.value(ordinal); }
    [[nodiscard]] kit::KeyHintButton *viewButton(const QString &gate) const { return m_viewButtons.value(gate); }

Q_SIGNALS:
    void acted(const ringi::Receipt &receipt);

private:
    void buildButtons();
    kit::KeyHintButton *addButton(const QString &act, const QString &text, void (AftermathPane::*wanted)());
    void addHeading(const QString &text);
    QWidget *addRow(const QString &text, const QString &detail, QWidget *right = nullptr);
    kit::KeyHintButton *smallButton(const QString &text, const Guard &refusal);
    void addConditions();
    void addLaterGates();
    void addDeferrable();
    void addLaterViews();
    void addRemarks(const QString &heading, const QList<Remark> &remarks);
    void addOutcome();
    void addReview();
    void allowActs();
    void perform(const MeasureCommand &command);
    void tickOff(int ordinal);
    void defer(const QString &gate);
    /// Opens the dialog of an act that is more than one answer.
    template <class Dialog> void ask();
    void erase();
    void confirmErasure(const Outcome<ErasureLoss> &loss);
    void dissent();
    void declareConflict();
    [[nodiscard]] Guard refusal(const MeasureCommand &command) const;
    [[nodiscard]] QString doneBy(const Stamped &stamp) const;

    Office &m_office;
    MeasureFile m_file;
    Actor m_actor;
    Instant m_now;
    QLabel *m_standing;
    QVBoxLayout *m_rows;
    QWidget *m_acts;
    QMap<QString, kit::KeyHintButton *> m_buttons;
    QMap<int, kit::KeyHintButton *> m_conditionButtons;
    QMap<QString, kit::KeyHintButton *> m_viewButtons;
};

} // namespace ringi
