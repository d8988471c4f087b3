// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: every entry, newest first, with what it changed and how it is proved. F9 verifies the whole of it,
// or what came since the last verification or checkpoint.
#pragma once

#include "tables/ledgermodel.h"
#include "ui/ledger/entryfile.h"
#include "ui/ledger/verifyrun.h"
#include "ui/page.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ringi {

class CheckpointStrip;
class EntryDetail;
class VerifyChoice;
class VerifyStrip;

namespace kit {
class KeyHintButton;
class StatePane;
} // namespace kit

class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void showEntry(quint64 entry) override;

    void verifyNow();
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] VerifyChoice *from() const { return m_from; }
    [[nodiscard]] VerifyStrip *strip() const { return m_strip; }
    [[nodiscard]] CheckpointStrip *checkpoints() const { return m_checkpoints; }

private:
    void buildActs();
    QAction *addAct(const QString &text, const QKeySequence &keys, void (LedgerPage::*open)());
    QWidget *buildHead();
    QWidget *buildFilter();
    void buildTable();
    void dress();
    void connectRun();
    void connectCheckpoints();
    void begin(const VerifyStart &start = {}, const std::optional<KeptCheckpoint> &kept = {});
    void verifyAgainst(const QByteArray &file);
    void signAfter(const Verification &verification);
    void ask();
    void takeRows();
    void readCurrent();
    void readEntry(quint64 entry);
    void countEntries();
    void take(const std::optional<EntryFile> &file);
    void takeVerification(const Verification &verification);
    void goToEntry();
    void openObject();
    void copyProof();
    void exportProof();
    static QString withoutObject(const QByteArray &kind);
    [[nodiscard]] LedgerWords ledgerWords() const;
    [[nodiscard]] QString stateText(EntryState state, quint64 entry) const;

    VerifyRun m_run;
    QTimer m_typing;
    EntryFile m_file;
    std::function<Reply<Outcome<Receipt>>(const Verification &)> m_sign; ///< what follows if the ledger holds
    int m_generation = 0;
    quint64 m_wanted = 0; ///< an entry to be selected when the rows are there
    bool m_isAsking = false;
    quint64 m_verifiedUpTo = 0;
    VerifyFrom m_begun = VerifyFrom::Beginning; ///< of the verification that runs
    QAction *m_verify = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_open = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_text = nullptr;
    VerifyChoice *m_from = nullptr;
    QComboBox *m_division = nullptr;
    LedgerModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
    VerifyStrip *m_strip = nullptr;
    CheckpointStrip *m_checkpoints = nullptr;
    EntryDetail *m_detail = nullptr;
    QWidget *m_detailArea = nullptr;
};

} // namespace ringi
