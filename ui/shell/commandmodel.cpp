// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include <algorithm>

namespace ringi {

namespace {

bool matches(const CommandEntry &entry, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return entry.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void CommandModel::setCommands(QList<CommandEntry> commands)
{
    m_commands = std::move(commands);
    rebuild();
}

void CommandModel::setText(const QString &text)
{
    m_text = text.trimmed();
    rebuild();
}

void CommandModel::setRecords(QList<CommandEntry> records)
{
    m_records = std::move(records);
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    QList<CommandEntry> found;
    std::ranges::copy_if(m_commands, std::back_inserter(found), [this](const auto &c) { return matches(c, m_text); });
    addGroup(CommandGroup::GoTo, found);
    addGroup(CommandGroup::Run, found);
    addGroup(CommandGroup::Records, m_records);
    endResetModel();
}

void CommandModel::addGroup(CommandGroup group, const QList<CommandEntry> &entries)
{
    const auto heading = m_lines.size();
    for (const CommandEntry &entry : entries) {
        if (entry.group == group)
            m_lines.append({false, entry});
    }
    if (m_lines.size() > heading)
        m_lines.insert(heading, {true, {group, {}, {}, {}, {}}});
}

int CommandModel::step(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < m_lines.size(); next += by) {
        if (!m_lines[next].isHeading)
            return next;
    }
    return row;
}

void CommandModel::run(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].isHeading)
        return;
    const auto run = m_lines[row].entry.run;
    run();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.isHeading ? headingOf(line.entry.group) : line.entry.text;
    case DetailRole:
        return line.entry.detail;
    case KeysRole:
        return line.entry.keys;
    case HeadingRole:
        return line.isHeading;
    default:
        return {};
    }
}

QString CommandModel::headingOf(CommandGroup group)
{
    switch (group) {
    case CommandGroup::GoTo:
        return tr("Go to");
    case CommandGroup::Run:
        return tr("Run");
    case CommandGroup::Records:
        return tr("Records");
    }
    return {};
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[index.row()].isHeading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ringi
