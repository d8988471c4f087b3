// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/storyview.h"

#include "ui/parts/prose.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QVariant lineData(const StoryLine &line, int role)
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(words::dateTime(line.at), line.author, line.what);
    return {};
}

QStringList linesOf(const StoryLine &line)
{
    QStringList lines = line.said.isEmpty() ? QStringList() : QStringList{line.said};
    for (const FieldChange &change : line.changes)
        lines.append(inWords(change));
    return lines;
}

} // namespace

QString inWords(const FieldChange &change)
{
    if (change.before.isEmpty())
        return StoryView::tr("%1: set to %2").arg(change.field, change.after);
    if (change.after.isEmpty())
        return StoryView::tr("%1: %2 removed").arg(change.field, change.before);
    return u"%1: %2 → %3"_s.arg(change.field, change.before, change.after);
}

StoryView::StoryView(QWidget *parent)
    : QListView(parent)
    , m_lines(new RowTable<StoryLine>(
          {{tr("Timeline"), lineData}}, [](const StoryLine &line) { return QByteArray::number(line.n); }, this))
{
    setModel(m_lines);
    setAccessibleName(tr("Timeline"));
    dressProse(this, [this](const QModelIndex &index) {
        const StoryLine &line = m_lines->row(index.row());
        const auto tone = line.division == m_mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
        return Prose{words::recent(line.at, m_now),
                     words::shortLabel(line.division),
                     tone,
                     line.what,
                     line.author,
                     linesOf(line)};
    });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryWanted(m_lines->row(index.row()).commit); });
}

void StoryView::show(const QList<StoryLine> &story, Division mine, Instant now)
{
    m_mine = mine;
    m_now = now;
    QList<StoryLine> newestFirst = story;
    std::ranges::reverse(newestFirst);
    m_lines->setRows(newestFirst);
    viewport()->update();
}

} // namespace ringi
