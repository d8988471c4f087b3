// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last checkpoint: who signed where the ledger ended, and how long ago; and the acts on it. It knows no run of a
// verification: whoever shows it verifies before somebody signs.
#pragma once

#include "ui/office.h"

#include <QWidget>

class QLabel;

namespace ringi {

namespace kit {
class KeyHintButton;
class StateLabel;
} // namespace kit

class CheckpointStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CheckpointStrip(Office &office, QWidget *parent = nullptr);

    void refresh();
    /// While a verification runs, nothing of this can begin.
    void setBusy(bool isBusy);
    [[nodiscard]] QString text() const;
    /// "make", "countersign", "stamp", "export" or "against".
    [[nodiscard]] kit::KeyHintButton *button(const QString &act) const { return m_buttons.value(act); }

    /// The checkpoint that waits for its second signature, if there is one.
    [[nodiscard]] std::optional<qint64> waiting() const;

Q_SIGNALS:
    void makeWanted();
    void countersignWanted();
    /// Against what somebody kept elsewhere.
    void againstWanted(const QByteArray &file);

private:
    void addButton(const QString &act, const QString &text, void (CheckpointStrip::*wanted)());
    void show(const Checkpoints &checkpoints);
    void allowActs();
    void stampLast();
    void exportLast();
    void openFile();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Guard countersignRefusal() const;
    [[nodiscard]] Guard stampRefusal() const;

    Office &m_office;
    Checkpoints m_checkpoints;
    bool m_isBusy = false;
    kit::StateLabel *m_state = nullptr;
    QLabel *m_text = nullptr;
    QMap<QString, kit::KeyHintButton *> m_buttons;
};

} // namespace ringi
