// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The right pane of an incident: the handoff that waits, with its answer where it is ours to give, what is due, and
// who is concerned.
#pragma once

#include "ui/incident/incidentfile.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ringi {

class FactGrid;
class Asker;
class Section;
class SimilarPanel;

/// Something of the incident that has to be done by a time.
struct DueItem
{
    QString what;
    Division whose = Division::Operations;
    Instant since;
    Instant due;
};

/// Nearest first: the answer to the offer, open tasks, open consultations.
QList<DueItem> dueItemsOf(const Incident &incident);

class SidePane : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *accept;
        QAction *giveBack;
        QAction *withdraw;
    };

    SidePane(const Actions &actions, Asker &asker, QWidget *parent);

    void show(const IncidentFile &file, const Beholder &beholder);
    using QWidget::show;

Q_SIGNALS:
    void incidentWanted(const ringi::IncidentId &incident);

private:
    void buildOffer(const Actions &actions);
    void showOffer(const IncidentFile &file, const Beholder &beholder);
    void showDue(const Incident &incident, Instant now);
    void showTags(const QStringList &tags);
    void showPeople(const IncidentFile &file, const Beholder &beholder);
    void addPerson(const IncidentFile &file, const Beholder &beholder, const QString &role, const OfficerId &officer);

    Section *m_offer = nullptr;
    QWidget *m_offerLine = nullptr;
    FactGrid *m_offerFacts = nullptr;
    Section *m_due = nullptr;
    QWidget *m_dueLine = nullptr;
    Section *m_tags = nullptr;
    QWidget *m_tagLine = nullptr;
    Section *m_people = nullptr;
    FactGrid *m_persons = nullptr;
    SimilarPanel *m_similar = nullptr;
};

} // namespace ringi
