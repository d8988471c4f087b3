// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command field offers: places to go to, actions to run, records that match, each with the passage that says
// so. Group names are rows that cannot be chosen.
#pragma once

#include "queries/search.h"

#include <QAbstractListModel>

#include <functional>

namespace ringi {

enum class CommandGroup { GoTo, Run, Incidents, Measures, Officers };

struct CommandEntry
{
    CommandGroup group = CommandGroup::GoTo;
    QString text;
    QString detail; ///< quieter, behind the text
    QString keys;
    std::function<void()> run;
    QString where = {}; ///< of a record: which text of it the passage is from
    Passage passage = {};
};

class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, HeadingRole, WhereRole, PassageRole };

    using QAbstractListModel::QAbstractListModel;

    /// Places and actions; what matches the text is chosen here.
    void setCommands(QList<CommandEntry> commands);
    void setText(const QString &text);
    /// Records come matched from the store; the note stands above them, as a heading does.
    void setRecords(QList<CommandEntry> records, const QString &note = {});

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// The next row in that direction that can be chosen, or `row` itself.
    [[nodiscard]] int step(int row, int by) const;
    void run(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< empty for what can be chosen
        CommandEntry entry;
    };

    static QString headingOf(CommandGroup group);
    void rebuild();
    void addGroup(CommandGroup group, const QList<CommandEntry> &entries);

    QList<CommandEntry> m_commands;
    QList<CommandEntry> m_records;
    QString m_note;
    QString m_text;
    QList<Line> m_lines;
};

} // namespace ringi
