// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The eight factors of the NCISS score and the meter that shows which scores are still possible.
#pragma once

#include "domain/nciss.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ringi {

namespace kit {
class Meter;
}

/// "58.2", or "41 to 77" while factors are open.
QString scoreInWords(const NcissRange &range);

class NcissPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NcissPanel(QWidget *parent = nullptr);

    void setAnswers(const NcissAnswers &answers);
    /// Empty while no factor is answered.
    [[nodiscard]] NcissAnswers answers() const;

Q_SIGNALS:
    void changed();

private:
    void buildHead();
    void buildFactors();
    QComboBox *factorBox(const NcissFactor &factor);
    void tell();

    QLabel *m_answered = nullptr;
    QLabel *m_score = nullptr;
    kit::Meter *m_meter = nullptr;
    QList<QComboBox *> m_factors;
};

} // namespace ringi
