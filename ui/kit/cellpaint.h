// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One painter for each kind of cell, apart from everything that is about the row.
#pragma once

#include "ui/kit/rowdelegate.h"

namespace ringi::kit {

void paintCell(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index,
               const ColumnLook &column);
int cellWidth(const Look &look, const QModelIndex &index, const ColumnLook &column);

/// Stands where a value will be once its page has been read.
void paintPendingCell(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index);

} // namespace ringi::kit
