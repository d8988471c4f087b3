// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of the store: how old the last one is and whether it is known to hold, where they go, which there are; and
// the acts, making one and drilling the newest.
#pragma once

#include "tables/rowtable.h"
#include "ui/backups/backupmemory.h"
#include "ui/backups/backupwork.h"
#include "ui/kit/pill.h"
#include "ui/page.h"

class QLabel;
class QTableView;

namespace ringi {

class BackupForm;
class BackupStrip;
class DrillDialog;

namespace kit {
class KeyHintButton;
class StatePane;
} // namespace kit

class BackupsPage : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &) override { }
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;

    void backUpNow();
    /// Asks first; nothing where there is no backup.
    DrillDialog *drillNewest();
    [[nodiscard]] BackupForm *form() const { return m_form; }
    [[nodiscard]] BackupStrip *strip() const { return m_strip; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString standing() const;
    /// Of the last backup's age: Tone::Warn when it is too old or there is none, Tone::Danger when it cannot be
    /// restored.
    [[nodiscard]] kit::Tone standingTone() const { return m_tone; }

Q_SIGNALS:
    /// A backup or drill has ended, however it did.
    void settled();

private:
    void buildActs();
    QWidget *buildHead();
    QWidget *buildStanding();
    QWidget *buildColumns();
    void buildTable();
    void connectWork();
    void takeChoice(const BackupChoice &choice);
    void takeLook(const FolderLook &look);
    void takeMade(const MadeBackup &made);
    void takeDrill(const QString &backup, const Drill &drill);
    void takeFault(const Fault &fault);
    void settle();
    void present();
    void presentStanding();
    void presentList();
    void presentActs();
    [[nodiscard]] std::optional<Instant> lastMade() const;
    [[nodiscard]] QString proofOf(const QString &backup) const;
    [[nodiscard]] kit::Tone proofTone(const QString &backup) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QVariant cell(const KeptBackup &backup, int column) const;

    BackupMemory m_memory;
    BackupWork m_work;
    QTimer m_minute; ///< ages grow while the page is looked at
    FolderLook m_look;
    bool m_isLooking = false;
    bool m_isDrilling = false;
    kit::Tone m_tone = kit::Tone::Quiet;
    QAction *m_backUp = nullptr;
    QAction *m_drill = nullptr;
    QAction *m_choose = nullptr;
    kit::KeyHintButton *m_backUpButton = nullptr;
    kit::KeyHintButton *m_drillButton = nullptr;
    kit::StateLabel *m_age = nullptr;
    QLabel *m_proof = nullptr;
    BackupStrip *m_strip = nullptr;
    BackupForm *m_form = nullptr;
    RowTable<KeptBackup> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
};

} // namespace ringi
