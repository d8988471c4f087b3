// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bad an incident is from three viewpoints, each level with its meaning; the highest counts, unless an officer
// overrides it and says why.
#pragma once

#include "domain/incidentcontent.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ringi {

namespace kit {
class SeverityLabel;
}
class Field;
class LevelChoice;

class ViewpointPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ViewpointPanel(QWidget *parent = nullptr);

    /// Writes viewpoints and override into the assessment and leaves the rest of it alone.
    void writeTo(Assessment &assessment) const;
    void setAssessment(const Assessment &assessment);
    [[nodiscard]] Field *overrideReason() const { return m_reason; }

Q_SIGNALS:
    void changed();

private:
    void buildHead(QGridLayout *grid);
    void buildViewpoints(QGridLayout *grid);
    void buildOverride(QGridLayout *grid);
    void tell();
    void tellMeaning(size_t viewpoint);

    kit::SeverityLabel *m_severity = nullptr;
    std::array<LevelChoice *, 3> m_levels{};
    std::array<QLabel *, 3> m_meanings{};
    QComboBox *m_override = nullptr;
    QLineEdit *m_reasonEdit = nullptr;
    Field *m_reason = nullptr;
};

} // namespace ringi
