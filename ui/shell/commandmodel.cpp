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

void CommandModel::setRecords(QList<CommandEntry> records, const QString &note)
{
    m_records = std::move(records);
    m_note = note;
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
    if (!m_note.isEmpty())
        m_lines.append({m_note, {}});
    for (const CommandGroup group : {CommandGroup::Incidents, CommandGroup::Measures, CommandGroup::Officers})
        addGroup(group, m_records);
    endResetModel();
}

void CommandModel::addGroup(CommandGroup group, const QList<CommandEntry> &entries)
{
    const auto heading = m_lines.size();
    for (const CommandEntry &entry : entries) {
        if (entry.group == group)
            m_lines.append({{}, entry});
    }
    if (m_lines.size() > heading)
        m_lines.insert(heading, {headingOf(group), {}});
}

int CommandModel::step(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < m_lines.size(); next += by) {
        if (m_lines[next].heading.isEmpty())
            return next;
    }
    return row;
}

void CommandModel::run(int row) const
{
    if (row < 0 || row >= m_lines.size() || !m_lines[row].heading.isEmpty())
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
        return line.heading.isEmpty() ? line.entry.text : line.heading;
    case DetailRole:
        return line.entry.detail;
    case KeysRole:
        return line.entry.keys;
    case HeadingRole:
        return !line.heading.isEmpty();
    case WhereRole:
        return line.entry.where;
    case PassageRole:
        return QVariant::fromValue(line.entry.passage);
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
    case CommandGroup::Incidents:
        return tr("Incidents");
    case CommandGroup::Measures:
        return tr("Measures");
    case CommandGroup::Officers:
        return tr("Officers");
    }
    return {};
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines[index.row()].heading.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ringi
