// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident is about without opening it: beside the register's table, for the row that is selected.
#pragma once

#include "ui/incident/incidentfile.h"
#include "ui/office.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ringi {

class Section;

namespace kit {
class CustodyTrack;
class ElidedLabel;
class SeverityLabel;
class StatePane;
class TagLabel;
class TlpLabel;
} // namespace kit

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *open;
        QAction *handOff;
        QAction *previous;
        QAction *next;
        QAction *hide;
    };

    PreviewPane(Office &office, const Actions &actions, QWidget *parent = nullptr);

    /// Reads it after a moment, so that walking through the rows asks for few.
    void show(const IncidentId &incident);
    /// Nothing is selected.
    void showNothing();
    /// Reads the same one again.
    void refresh();
    /// What is shown, without version while nothing is.
    [[nodiscard]] const Incident &incident() const { return m_file.incident; }

Q_SIGNALS:
    void read();
    void measureWanted(const ringi::MeasureId &measure);

private:
    QWidget *buildContent(const Actions &actions);
    QWidget *buildHead(const Actions &actions);
    QWidget *buildFoot(const Actions &actions);
    void buildFacts(QVBoxLayout *lines);
    void buildSections(QVBoxLayout *lines);
    void ask();
    void take(const IncidentFile &file);
    void tellFacts();
    void tellCustody();
    void tellDue();
    void tellMeasures();
    void tellLatest();

    Office &m_office;
    IncidentId m_wanted;
    IncidentFile m_file;
    quint64 m_generation = 0;
    QTimer m_moment;
    kit::StatePane *m_state = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_class = nullptr;
    kit::SeverityLabel *m_severity = nullptr;
    kit::TlpLabel *m_tlp = nullptr;
    kit::TagLabel *m_phase = nullptr;
    Section *m_custody = nullptr;
    kit::ElidedLabel *m_held = nullptr;
    kit::CustodyTrack *m_strip = nullptr;
    Section *m_due = nullptr;
    Section *m_measures = nullptr;
    Section *m_latest = nullptr;
};

} // namespace ringi
