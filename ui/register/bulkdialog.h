// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One act on many incidents: who or what is chosen, what each of them will get or why it will not, and then, as they
// are performed one after another, what each of them got. Each is a commit of its own: what was done stays when the
// rest is stopped.
#pragma once

#include "domain/incidentcommands.h"
#include "tables/rowtable.h"
#include "ui/kit/dialogframe.h"
#include "ui/office.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace ringi {

class TagEdit;

namespace kit {
class KeyHintButton;
}

enum class BulkAct { AssignLead, HandOff, Tag };

enum class BulkState { Open, Refused, Running, Done, Failed, Stopped };

struct BulkLine
{
    Incident incident;
    IncidentCommand what;
    QString gets;
    BulkState state = BulkState::Open;
    QString why; ///< it is refused or failed
};

class BulkDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    BulkDialog(Office &office, BulkAct act, const QList<Incident> &incidents, QWidget *parent);

    [[nodiscard]] const QList<BulkLine> &lines() const { return m_lines; }
    [[nodiscard]] QString says() const;

    static constexpr int kMost = 5000; ///< incidents in one

public Q_SLOTS:
    void start();
    /// The one that is being performed is performed; those after it are left alone.
    void stop();
    void reject() override;

private:
    void buildFields();
    void buildTable();
    void buildFoot();
    void judge();
    void judge(BulkLine &line);
    void buildTags();
    [[nodiscard]] IncidentCommand command() const;
    [[nodiscard]] QString whatItGets(const Incident &incident) const;
    [[nodiscard]] QString verb(int open) const;
    void performNext();
    void take(int at, const Outcome<Receipt> &outcome);
    void end();
    void settle(int at);
    void settleSays();
    [[nodiscard]] int count(BulkState state) const;

    Office &m_office;
    BulkAct m_act;
    QList<BulkLine> m_lines;
    RowTable<BulkLine> m_table;
    QVBoxLayout *m_body = nullptr;
    QTableView *m_view = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_asked = nullptr;
    TagEdit *m_added = nullptr;
    TagEdit *m_removed = nullptr;
    QTimer m_pause; ///< until what was typed is judged
    QLabel *m_says = nullptr;
    kit::KeyHintButton *m_perform = nullptr;
    kit::KeyHintButton *m_close = nullptr;
    bool m_isRunning = false;
    bool m_isStopped = false;
    bool m_isOver = false;
};

} // namespace ringi
