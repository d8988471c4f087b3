// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command field of the top bar and the list that opens below it: one field for places, commands and everything on
// record. It keeps the focus; Up and Down move in the list, Enter runs, Escape gives the focus back to where it was.
#pragma once

#include "ui/office.h"
#include "ui/parts/hintedit.h"
#include "ui/shell/commandmodel.h"

#include <QListView>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace ringi {

class CommandField : public HintEdit
{
    Q_OBJECT

public:
    explicit CommandField(Office &office, QWidget *parent = nullptr);
    ~CommandField() override;

    /// Opens the list with these commands and takes the focus.
    void open(QList<CommandEntry> commands);
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const CommandModel &commands() const { return m_model; }

Q_SIGNALS:
    /// The field was entered; whoever knows the commands calls open().
    void wanted();
    void incidentChosen(const ringi::IncidentId &incident);
    void measureChosen(const ringi::MeasureId &measure);
    void officerChosen(const ringi::OfficerId &officer);
    /// All incidents that match, in the register.
    void registerWanted(const ringi::RegisterQuery &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildList();
    void placeList();
    void follow(const QString &text);
    void askRecords();
    void takeRecords(const SearchAnswer &found);
    [[nodiscard]] CommandEntry entryOf(const SearchHit &hit);
    [[nodiscard]] CommandEntry registerEntry(const QString &typed);
    void settleList();
    void move(int by);
    void runCurrent();

    Office &m_office;
    CommandModel m_model;
    QPointer<QWidget> m_pane;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPointer<QWidget> m_before;
    QTimer m_delay;
    LastGiveup m_giveup;
};

} // namespace ringi
