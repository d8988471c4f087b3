// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in another's stead: deputies for a time of absence, and standing delegations of a decision.
#pragma once

#include "tables/rowtable.h"
#include "ui/registers/registertab.h"

namespace ringi {

struct DeputyLine
{
    int ordinal = 0;
    Deputyship deputyship;
};

struct DelegationLine
{
    int ordinal = 0;
    Delegation delegation;
};

class DeputiesTab : public RegisterTab
{
    Q_OBJECT

public:
    DeputiesTab(Office &office, QWidget *parent);

    [[nodiscard]] QTableView *table() const override { return m_table; }
    [[nodiscard]] int count() const override;

protected:
    void present() override;

private:
    void presentActs();
    void registerOne();
    void end();
    [[nodiscard]] QVariant cell(const DeputyLine &line, int column) const;
    [[nodiscard]] int currentOrdinal() const;

    RowTable<DeputyLine> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_register = nullptr;
    QAction *m_end = nullptr;
};

class DelegationsTab : public RegisterTab
{
    Q_OBJECT

public:
    DelegationsTab(Office &office, QWidget *parent);

    [[nodiscard]] QTableView *table() const override { return m_table; }
    [[nodiscard]] int count() const override;

protected:
    void present() override;

private:
    void presentActs();
    void delegate();
    void end();
    [[nodiscard]] QVariant cell(const DelegationLine &line, int column) const;
    [[nodiscard]] QString gateName(MeasureKind kind, const QString &gate) const;
    [[nodiscard]] QString limitInWords(const DelegationLimit &limit) const;
    [[nodiscard]] DelegateDecision anyDelegation() const;
    [[nodiscard]] int currentOrdinal() const;

    RowTable<DelegationLine> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_delegate = nullptr;
    QAction *m_end = nullptr;
};

} // namespace ringi
