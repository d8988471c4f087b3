// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/levelchoice.h"

#include "ui/words/labels.h"

#include <QKeyEvent>

namespace ringi {

namespace {

QStringList digits()
{
    QStringList texts;
    for (const Severity level : allOf<Severity>())
        texts.append(QString::number(int(level)));
    return texts;
}

} // namespace

LevelChoice::LevelChoice(QWidget *parent)
    : Segment(digits(), kit::SegmentInk::Severity, parent)
{
}

void LevelChoice::setLevel(std::optional<Severity> level)
{
    setChosen(level ? int(*level) : -1);
}

std::optional<Severity> LevelChoice::level() const
{
    return chosen() < 0 ? std::nullopt : std::optional(Severity(chosen()));
}

std::vector<kit::Item> LevelChoice::layOutItems() const
{
    std::vector<kit::Item> cells = Segment::layOutItems();
    for (const Severity level : allOf<Severity>()) {
        kit::Item &cell = cells[size_t(level)];
        cell.name = QStringLiteral("%1 %2").arg(int(level)).arg(words::label(level));
        cell.tip = cell.name;
    }
    return cells;
}

void LevelChoice::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit < countOf<Severity>())
        return setLevel(Severity(digit));
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        return setLevel({});
    Segment::keyPressEvent(event);
}

} // namespace ringi
