// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text in which some stretches stand out: by ground and by weight, so never by colour alone.
#pragma once

#include "ui/kit/look.h"

#include <QList>

namespace ringi::kit {

struct TextMark
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// As plain as it is given, nothing in it is markup; it ends with an ellipsis where it is wider than the box.
void paintMarked(QPainter &painter, const Look &look, const QRect &box, const QString &text,
                 const QList<TextMark> &marks);

} // namespace ringi::kit
