// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the register of decisions in words, and how each is painted.
#pragma once

#include "base/clock.h"
#include "tables/decisionmodel.h"
#include "ui/decisions/decisionfilter.h"

class QTableView;

namespace ringi {

DecisionWords decisionWords(const Clock &clock);

/// "under 1 day", "1–7 days", "over 7 days"
QString gateAgeLabel(int age);
/// "Review, 1–7 days"
QString waitingLabel(const WaitingBucket &bucket);

/// Dresses the view for a DecisionModel: cells, header, widths.
void dressDecisions(QTableView *view, const Clock &clock);
/// The widths a column needs in the language and size of type of the moment; subjects take what is left.
void fitDecisionColumns(QTableView *view);
/// Of the columns in their order, 0 for the one that stretches.
QList<int> decisionWidths(const QTableView *view);
/// Leaves the view alone unless there is a width for every column.
bool setDecisionWidths(QTableView *view, const QList<int> &widths);

} // namespace ringi
