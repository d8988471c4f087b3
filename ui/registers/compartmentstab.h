// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The compartments of the office: who is in each, what of it was waived, and who opened what. Only members change a
// circle, and nobody by his post.
#pragma once

#include "domain/compartmentcommands.h"
#include "queries/rows.h"
#include "tables/rowtable.h"
#include "ui/registers/registertab.h"

class QLabel;

namespace ringi {

struct OpeningLine
{
    quint64 commit = 0;
    Instant at;
    QString by;
    QString incident; ///< number
    int ordinal = 0;
    std::optional<int> file;
};

class CompartmentsTab : public RegisterTab
{
    Q_OBJECT

public:
    CompartmentsTab(Office &office, QWidget *parent);

    void showCompartments(const QList<Compartment> &compartments);
    [[nodiscard]] QTableView *table() const override { return m_table; }
    [[nodiscard]] QTableView *openings() const { return m_openings; }
    [[nodiscard]] int count() const override { return int(m_compartments.size()); }

protected:
    void present() override;

private:
    void buildTable();
    void buildOpenings();
    void buildActs(QHBoxLayout *head);
    void presentActs();
    void readOpenings();
    void create();
    void addMember();
    void removeMember();
    void waive();
    void send(Reply<Outcome<Receipt>> reply);
    [[nodiscard]] Compartment current() const;
    [[nodiscard]] QVariant cell(const Compartment &compartment, int column) const;
    [[nodiscard]] QString membersInWords(const Compartment &compartment) const;
    [[nodiscard]] Guard refusalOf(const CompartmentCommand &command) const;

    QList<Compartment> m_compartments;
    RowTable<Compartment> *m_rows = nullptr;
    RowTable<OpeningLine> *m_openingRows = nullptr;
    QTableView *m_table = nullptr;
    QTableView *m_openings = nullptr;
    QLabel *m_members = nullptr;
    QAction *m_create = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_waive = nullptr;
    int m_generation = 0;
};

} // namespace ringi
