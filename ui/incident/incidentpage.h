// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One incident: what it is, where it stands, who has held it, what has happened, and every act the rules leave open to
// the officer who looks.
#pragma once

#include "ui/incident/incidentacts.h"
#include "ui/incident/incidentfile.h"
#include "ui/incident/story.h"
#include "ui/page.h"

#include <QMap>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace ringi {

class ConsultationPanel;
class FormDialog;
class HistoryTable;
class ReadingTable;
class IncidentDialog;
class IncidentHeader;
class MeasurePanel;
class OverviewTab;
class Section;
class SealedPanel;
class SidePane;
class StoryView;
class TaskPanel;

namespace kit {
class CountTabBar;
class CustodyTrack;
class PhaseStepper;
class StatePane;
} // namespace kit

class IncidentPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void showIncident(const IncidentId &incident) override;

    enum Tab { Overview, Timeline, Measures, Tasks, Consultations, Notes, Sealed, History, Readings };
    void showTab(Tab tab);
    [[nodiscard]] QAction *action(IncidentAct act) const { return m_acts.value(act); }
    [[nodiscard]] const IncidentFile &file() const { return m_file; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActs();
    void addAct(IncidentAct act, const QString &text, const QKeySequence &keys, void (IncidentPage::*open)());
    QWidget *buildContent();
    QWidget *buildColumns(QWidget *content);
    QWidget *buildMiddle();
    QWidget *buildCustody();
    void buildTabs();
    void addTab(Tab tab, const QString &label, QWidget *widget);
    void buildTabKeys();
    void connectParts();

    void read();
    void take(const IncidentFile &file);
    void recordOpening();
    void present();
    void presentTabs(const Beholder &beholder);
    void presentActs(const Beholder &beholder);
    void fitSide();
    [[nodiscard]] Beholder beholder() const;

    void handOff();
    void proposeMeasure();
    void addEntry();
    void addTask();
    void consult();
    void edit();
    void movePhase();
    void assignLead();
    void restrict();
    void lift();
    void tag();
    void withdrawOffer();
    void accept();
    void giveBack();
    void answer(int ordinal);
    void openEntryDialog(int kind);
    void sealEntry();
    void openSealed(int ordinal);
    void saveSealedFile(int ordinal, int file);
    void waivePrivilege(int ordinal);
    void releaseSealed(int ordinal);
    [[nodiscard]] QList<Compartment> myCompartments() const;
    [[nodiscard]] Guard sealingRefusal() const;

    IncidentId m_incident;
    IncidentFile m_file;
    QList<StoryLine> m_story;
    int m_generation = 0;
    bool m_isOpening = false;
    QTimer m_minute;
    QMap<IncidentAct, QAction *> m_acts;
    QAction *m_seal = nullptr;

    kit::StatePane *m_state = nullptr;
    IncidentHeader *m_header = nullptr;
    kit::PhaseStepper *m_steps = nullptr;
    Section *m_custody = nullptr;
    kit::CustodyTrack *m_track = nullptr;
    kit::CountTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    OverviewTab *m_overview = nullptr;
    StoryView *m_timeline = nullptr;
    MeasurePanel *m_measures = nullptr;
    TaskPanel *m_tasks = nullptr;
    ConsultationPanel *m_consultations = nullptr;
    StoryView *m_notes = nullptr;
    SealedPanel *m_sealed = nullptr;
    HistoryTable *m_history = nullptr;
    ReadingTable *m_readings = nullptr;
    SidePane *m_side = nullptr;
    QWidget *m_columns = nullptr;
    bool m_hasRoomForSide = true;
};

} // namespace ringi
