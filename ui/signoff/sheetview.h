// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One measure in full: what is proposed, who has agreed and what is still needed, and the decision of the one who
// looks. Nothing else has to be opened to sign.
#pragma once

#include "ui/signoff/measurefile.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace ringi {

class AftermathPane;
class ChecklistPane;
class DecidePanel;
class DocumentPane;
class PrecedentPane;
class Section;
class StoryView;
struct Office;
struct Receipt;

namespace kit {
class ElidedLabel;
class GateGraph;
class KeyHintButton;
class SignoffSheet;
class TlpLabel;
} // namespace kit

class SheetView : public QWidget
{
    Q_OBJECT

public:
    SheetView(Office &office, QWidget *parent);

    void showFile(const MeasureFile &file, const Actor &actor, Instant now);
    [[nodiscard]] DecidePanel *decidePanel() const { return m_decide; }
    [[nodiscard]] DocumentPane *document() const { return m_document; }
    [[nodiscard]] ChecklistPane *checklist() const { return m_checklist; }
    [[nodiscard]] AftermathPane *aftermath() const { return m_aftermath; }
    [[nodiscard]] kit::SignoffSheet *sheet() const { return m_sheet; }
    [[nodiscard]] kit::GateGraph *gates() const { return m_gates; }
    [[nodiscard]] QList<QAction *> acts() const { return {m_edit, m_submit, m_withdraw}; }
    void sayStamped(quint64 entry, const std::optional<QString> &nextSheet);
    /// While a print is under way there is no other.
    void setPrinting(bool isPrinting);
    [[nodiscard]] QAction *printAction() const { return m_print; }

Q_SIGNALS:
    void backWanted();
    void incidentWanted(const ringi::IncidentId &incident);
    void entryWanted(quint64 entry);
    /// By the number the text gives: "MS-2026-000311".
    void recordWanted(const QString &number);
    void attachmentWanted(const ringi::Attachment &attachment);
    void editWanted();
    void submitWanted();
    void withdrawWanted();
    void printWanted();
    void signedAs(const ringi::Receipt &receipt);
    /// Something else was done to the measure here.
    void acted(const ringi::Receipt &receipt);
    void nextWanted();

private:
    QWidget *buildHead();
    QWidget *buildMiddle();
    void fitMiddle();
    void buildActs();
    QAction *addAct(const QString &text, void (SheetView::*wanted)());
    void showHead();
    void showGates(Instant now);
    void showCirculation(Instant now);
    void allowActs(const Actor &actor, Instant now);

    MeasureFile m_file;
    Actor m_actor;
    QLabel *m_number = nullptr;
    kit::ElidedLabel *m_subject = nullptr;
    QLabel *m_stamped = nullptr;
    kit::TlpLabel *m_tlp = nullptr;
    QHBoxLayout *m_incident = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_submit = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_print = nullptr;
    QList<kit::KeyHintButton *> m_buttons;
    DocumentPane *m_document = nullptr;
    QScrollArea *m_middle = nullptr;
    Section *m_sheetSection = nullptr;
    kit::SignoffSheet *m_sheet = nullptr;
    kit::GateGraph *m_gates = nullptr;
    Section *m_gateSection = nullptr;
    QLabel *m_blockers = nullptr;
    ChecklistPane *m_checklist = nullptr;
    AftermathPane *m_aftermath = nullptr;
    PrecedentPane *m_precedents = nullptr;
    Section *m_voidSection = nullptr;
    kit::SignoffSheet *m_voidStamps = nullptr;
    StoryView *m_story = nullptr;
    DecidePanel *m_decide = nullptr;
};

} // namespace ringi
