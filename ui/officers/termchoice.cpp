// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/termchoice.h"

#include "ui/kit/surface.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJapan = 9 * 3600; ///< seconds from UTC

QString dayOf(const std::optional<Instant> &at)
{
    if (!at)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at->ms, Qt::OffsetFromUTC, kJapan).date().toString(Qt::ISODate);
}

std::optional<Instant> startOf(const QString &day)
{
    const QDate date = QDate::fromString(day.trimmed(), Qt::ISODate);
    if (!date.isValid())
        return {};
    return Instant{QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, kJapan).toMSecsSinceEpoch()};
}

std::optional<Instant> endOf(const QString &day)
{
    const auto start = startOf(day);
    return start ? std::optional(start->plusMs(kDay - 1)) : std::nullopt;
}

bool isDay(const QLineEdit *edit)
{
    return edit->text().trimmed().isEmpty() || startOf(edit->text());
}

QLineEdit *dayEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(u"2026-12-31"_s);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

TermChoice::TermChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(kit::roleLabel("caption", tr("From"), this), 0, 1);
    grid->addWidget(kit::roleLabel("caption", tr("Until, or without end"), this), 0, 2);
    for (const Post post : allOf<Post>())
        addRow(post, grid);
    setFocusProxy(m_rows.first().post);
}

void TermChoice::addRow(Post post, QGridLayout *grid)
{
    const QString name = words::label(post);
    const Row row{new QCheckBox(name, this), dayEdit(tr("%1 from").arg(name), this),
                  dayEdit(tr("%1 until").arg(name), this)};
    row.post->setObjectName(keyOf(post));
    row.from->setObjectName(keyOf(post) + u"_from"_s);
    row.until->setObjectName(keyOf(post) + u"_until"_s);
    const int line = int(m_rows.size()) + 1;
    int column = 0;
    for (QWidget *part :
         {static_cast<QWidget *>(row.post), static_cast<QWidget *>(row.from), static_cast<QWidget *>(row.until)})
        grid->addWidget(part, line, column++);
    for (QLineEdit *day : {row.from, row.until}) {
        day->setEnabled(false);
        connect(row.post, &QCheckBox::toggled, day, &QWidget::setEnabled);
    }
    m_rows.append(row);
}

void TermChoice::setAppointment(const Appointment &appointment)
{
    for (const Post post : allOf<Post>()) {
        const PostTerm term = appointment.termOf(post);
        const Row &row = m_rows[int(post)];
        row.post->setChecked(appointment.posts.contains(post));
        row.from->setText(dayOf(term.from));
        row.until->setText(dayOf(term.until));
    }
}

QList<Post> TermChoice::posts() const
{
    QList<Post> chosen;
    for (const Post post : allOf<Post>()) {
        if (m_rows[int(post)].post->isChecked())
            chosen.append(post);
    }
    return chosen;
}

PostTerm TermChoice::termOf(Post post) const
{
    const Row &row = m_rows[int(post)];
    return {post, startOf(row.from->text()), endOf(row.until->text())};
}

QList<PostTerm> TermChoice::terms() const
{
    QList<PostTerm> stated;
    for (const Post post : posts()) {
        const PostTerm term = termOf(post);
        if (term.from || term.until)
            stated.append(term);
    }
    return stated;
}

bool TermChoice::isUnderstood() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return isDay(row.from) && isDay(row.until); });
}

} // namespace ringi
