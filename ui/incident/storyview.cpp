// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/storyview.h"

#include "ui/kit/look.h"
#include "ui/parts/prose.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QPainter>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmptyMargin = 16;
constexpr qsizetype kLongest = 300; ///< characters of a value that is shown whole
constexpr qsizetype kBefore = 60;   ///< characters before the place from which a longer one differs

QVariant lineData(const StoryLine &line, int role)
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(words::dateTime(line.at), line.author, line.what);
    return {};
}

/// A short text whole; of a long one what stands at the place.
QString around(const QString &text, qsizetype place)
{
    if (text.size() <= kLongest)
        return text;
    qsizetype from = std::max<qsizetype>(0, std::min(place, text.size() - 1) - kBefore);
    qsizetype until = std::min(text.size(), from + kLongest);
    from -= text[from].isLowSurrogate() ? 1 : 0;
    until -= until < text.size() && text[until].isLowSurrogate() ? 1 : 0;
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, until - from).simplified()
        + (until < text.size() ? u"…"_s : QString());
}

QStringList linesOf(const StoryLine &line)
{
    QStringList lines = line.said.isEmpty() ? QStringList() : QStringList{line.said};
    for (const FieldChange &change : line.changes)
        lines.append(inWords(shortened(change)));
    return lines;
}

} // namespace

FieldChange shortened(const FieldChange &change)
{
    const auto [before, after] = std::ranges::mismatch(change.before, change.after);
    return {change.field, around(change.before, before - change.before.begin()),
            around(change.after, after - change.after.begin())};
}

QString inWords(const FieldChange &change)
{
    if (change.before.isEmpty())
        return StoryView::tr("%1: set to %2").arg(change.field, change.after);
    if (change.after.isEmpty())
        return StoryView::tr("%1: %2 removed").arg(change.field, change.before);
    return u"%1: %2 → %3"_s.arg(change.field, change.before, change.after);
}

StoryView::StoryView(const QString &whenEmpty, QWidget *parent)
    : QListView(parent)
    , m_whenEmpty(whenEmpty)
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

void StoryView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_lines->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const auto look = kit::Look::of(this);
    kit::paintText(painter, viewport()->rect().adjusted(kEmptyMargin, kEmptyMargin, -kEmptyMargin, -kEmptyMargin),
                   m_whenEmpty, look.font(kit::TypeRole::Dense), look->text3, Qt::AlignLeft | Qt::AlignTop);
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
