// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stated time: what was said, in which zone, and whether it was said to be about. Below it stands what the program
// understood, in the other zone.
#pragma once

#include "ui/log/statedtimetext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ringi {

class Clock;

class TimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TimeEdit(const Clock &clock, QWidget *parent = nullptr, Leaning leaning = Leaning::Past);

    void setTime(const std::optional<StatedTime> &time);
    /// Nothing while the field is empty or cannot be understood.
    [[nodiscard]] std::optional<StatedTime> time() const;
    [[nodiscard]] bool isUnderstood() const;
    /// What was understood, in the other zone; empty when there is nothing.
    [[nodiscard]] QString inOtherZone() const;

    /// What was typed, to be kept in drafts.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString zone() const;
    void setTyped(const QString &text, const QString &zone, bool about);

    /// To be placed where the label of the field is.
    [[nodiscard]] QCheckBox *about() const { return m_about; }

Q_SIGNALS:
    void changed();

private:
    void offerZone(const QString &zone);
    void takeAboutFromText();

    const Clock &m_clock;
    Leaning m_leaning;
    QLineEdit *m_text;
    QComboBox *m_zone;
    QCheckBox *m_about;
};

} // namespace ringi
