// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-off: the queue of measures, and the sheet of the one that was opened.
#pragma once

#include "ui/page.h"
#include "ui/signoff/measurefile.h"

class QStackedWidget;

namespace ringi {

class MeasureQueue;
class SheetView;

namespace kit {
class StatePane;
}

class SignoffPage : public Page
{
    Q_OBJECT

public:
    explicit SignoffPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void showMeasure(const MeasureId &measure) override;
    void showQueue();

    [[nodiscard]] SheetView *sheet() const { return m_sheet; }
    [[nodiscard]] MeasureQueue *queue() const { return m_queue; }

protected:
    /// Coming here without a measure in mind leads to the queue.
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildQueue();
    void connectSheet();
    void readQueue();
    void readMeasure();
    void take(const MeasureFile &file);
    void openRecord(const QString &number);
    void sayUnknown(const QString &number);
    template <class Id>
    void follow(const QString &number, std::optional<Id> (Queries::*look)(const QString &),
                void (Page::*open)(const Id &));
    void edit();
    void submit();
    void withdraw();
    void print();
    void saveCopy(const Attachment &attachment);
    void afterSigning(const Receipt &receipt);
    void afterAct();
    void openNext();

    MeasureId m_measure;
    bool m_isOpening = false;
    MeasureFile m_file;
    std::optional<MeasureId> m_next; ///< the sheet that waits after the one just signed
    int m_queueGeneration = 0;
    int m_sheetGeneration = 0;
    QStackedWidget *m_stack = nullptr;
    MeasureQueue *m_queue = nullptr;
    SheetView *m_sheet = nullptr;
    kit::StatePane *m_sheetState = nullptr;
};

} // namespace ringi
