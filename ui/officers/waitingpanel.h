// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What administrators have proposed about officers and a second person is to confirm or drop.
#pragma once

#include "tables/rowtable.h"
#include "ui/office.h"

#include <QAction>
#include <QWidget>

class QLabel;
class QTableView;

namespace ringi {

namespace kit {
class KeyHintButton;
}

struct WaitingLine
{
    int ordinal = 0;
    Proposal proposal;
};

/// Those that still wait.
QList<WaitingLine> waitingLines(const Registry &registry);
/// How many of them this officer may confirm.
int waitingFor(const Registry &registry, const Actor &actor, Instant now);

class WaitingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPanel(Office &office, QWidget *parent = nullptr);

    /// Hides itself when nothing waits.
    void show(const Registry &registry);
    [[nodiscard]] QAction *confirmAction() const { return m_confirm; }
    [[nodiscard]] QAction *dropAction() const { return m_drop; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void confirmWanted(int ordinal, const QString &sentence);
    void dropWanted(int ordinal, const QString &sentence);

private:
    QWidget *buildHead();
    void buildTable();
    void presentActs();
    [[nodiscard]] const WaitingLine *current() const;
    [[nodiscard]] QString nameOf(const WaitingLine &line) const;
    [[nodiscard]] QString detailOf(const WaitingLine &line) const;
    [[nodiscard]] QString sentenceOf(const WaitingLine &line) const;
    [[nodiscard]] QVariant cell(const WaitingLine &line, int column) const;

    Office &m_office;
    Registry m_registry;
    QAction *m_confirm = nullptr;
    QAction *m_drop = nullptr;
    kit::KeyHintButton *m_confirmButton = nullptr;
    kit::KeyHintButton *m_dropButton = nullptr;
    RowTable<WaitingLine> *m_rows = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace ringi
