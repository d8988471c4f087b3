// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before a measure circulates: every gate it will meet, who could sign there today, and which come after the decision.
// A gate that nobody can sign is said now, not found out when the sheet stands still.
#pragma once

#include "domain/mandate.h"
#include "ui/parts/actdialog.h"
#include "ui/signoff/measurefile.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace ringi {

class Field;

class WayAheadDialog : public ActDialog
{
    Q_OBJECT

public:
    WayAheadDialog(Office &office, const MeasureFile &file, QWidget *parent);

    /// What the list says now, line by line; for screen readers and tests.
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    [[nodiscard]] Command command() const override;
    bool check() override;

private:
    QWidget *buildList();
    void buildUrgency();
    void showWay();
    void showGate(const Prospect &prospect, int step);
    void showSummary(const QList<Prospect> &way);
    void askTimes();
    [[nodiscard]] QString timesOf(const Gate &gate) const;
    [[nodiscard]] QString signersOf(const Prospect &prospect) const;

    MeasureFile m_file;
    GateTimes m_times;
    QLabel *m_summary = nullptr;
    QGridLayout *m_list = nullptr;
    QCheckBox *m_urgent = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QStringList m_lines;
};

} // namespace ringi
