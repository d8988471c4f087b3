// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command field offers: places to go to, actions to run, records that match. Group names are rows that cannot
// be chosen.
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace ringi {

enum class CommandGroup { GoTo, Run, Records };

struct CommandEntry
{
    CommandGroup group = CommandGroup::GoTo;
    QString text;
    QString detail; ///< quieter, behind the text
    QString keys;
    std::function<void()> run;
};

class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    /// Places and actions; what matches the text is chosen here.
    void setCommands(QList<CommandEntry> commands);
    void setText(const QString &text);
    /// Records come matched from the store.
    void setRecords(QList<CommandEntry> records);

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
        bool isHeading = false;
        CommandEntry entry;
    };

    static QString headingOf(CommandGroup group);
    void rebuild();
    void addGroup(CommandGroup group, const QList<CommandEntry> &entries);

    QList<CommandEntry> m_commands;
    QList<CommandEntry> m_records;
    QString m_text;
    QList<Line> m_lines;
};

} // namespace ringi
