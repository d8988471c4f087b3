// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may act in this store: officers with division, posts and state, and below them what waits for a second person.
// Administrators enrol, appoint, suspend, reinstate and replace keys; everybody else sees who is who.
#pragma once

#include "tables/rowtable.h"
#include "ui/page.h"

class QLabel;
class QTableView;

namespace ringi {

namespace kit {
class StatePane;
}
class WaitingPanel;

class OfficersPage : public Page
{
    Q_OBJECT

public:
    explicit OfficersPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] WaitingPanel *waiting() const { return m_waiting; }
    [[nodiscard]] QAction *enrolAction() const { return m_enrol; }
    [[nodiscard]] QAction *newKeyAction() const { return m_newKey; }
    [[nodiscard]] QAction *passphraseAction() const { return m_passphrase; }

private:
    void buildActs();
    QAction *addAct(const QString &text, const QKeySequence &keys, void (OfficersPage::*open)());
    QWidget *buildHead();
    void buildTable();
    void dress();
    void take(const Registry &registry);
    void presentActs();
    [[nodiscard]] const Officer *current() const;
    [[nodiscard]] QVariant cell(const Officer &officer, int column) const;
    [[nodiscard]] Guard refusalOf(const RegistryCommand &command) const;

    void enrol();
    void appoint();
    void suspend();
    void replaceKey();
    void reinstate();
    void changePassphrase();
    void showRights();
    void confirmProposal(int ordinal, const QString &sentence);
    void dropProposal(int ordinal, const QString &sentence);
    /// Says so when what was done only waits for a second person.
    void tellWhatWaits(const Receipt &receipt);

    Registry m_registry;
    int m_generation = 0;
    QAction *m_enrol = nullptr;
    QAction *m_appoint = nullptr;
    QAction *m_suspend = nullptr;
    QAction *m_reinstate = nullptr;
    QAction *m_newKey = nullptr;
    QAction *m_passphrase = nullptr;
    QAction *m_rights = nullptr;
    QList<QWidget *> m_buttons;
    QLabel *m_count = nullptr;
    RowTable<Officer> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
    WaitingPanel *m_waiting = nullptr;
};

} // namespace ringi
