// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of a text came and went between two versions: the longest common run of paragraphs stays.
#pragma once

#include <QList>
#include <QString>

namespace ringi {

enum class ParagraphFate { Kept, Inserted, Deleted };

struct Paragraph
{
    QString text;
    ParagraphFate fate = ParagraphFate::Kept;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// In reading order; a changed paragraph is its old form deleted and its new one inserted.
QList<Paragraph> paragraphsBetween(const QString &before, const QString &after);

} // namespace ringi
