// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The handoff or consultation that is selected: what is asked, by whom, since when, the way the incident went so far,
// and the answers that are ours to give.
#pragma once

#include "domain/incident.h"
#include "ui/handoffs/handoffitems.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ringi {

class FactGrid;
class Section;

namespace kit {
class CustodyTrack;
class KeyHintButton;
} // namespace kit

class HandoffDetail : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *accept;
        QAction *giveBack;
        QAction *withdraw;
        QAction *answer;
        QAction *decline;
        QAction *open;
    };

    HandoffDetail(const Actions &actions, QWidget *parent);

    void showItem(const HandoffItem &item, Instant now);
    /// The incident of the item, once it has been read.
    void showIncident(const Incident &incident, Instant now);

private:
    void buildButtons(const Actions &actions);

    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    FactGrid *m_facts = nullptr;
    Section *m_custody = nullptr;
    kit::CustodyTrack *m_strip = nullptr;
    QVBoxLayout *m_rows;
};

/// "42m, 12m late", "23m, 7m left", "2h 10m"
QString ageInWords(const HandoffItem &item, Instant now);
bool isOverdue(const HandoffItem &item, Instant now);

} // namespace ringi
