// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record told line by line: what happened in one sentence, what was said, what changed.
#pragma once

#include "queries/rows.h"
#include "ui/incident/fieldchanges.h"

namespace ringi {

struct StoryLine
{
    quint64 commit = 0;
    quint64 n = 0;
    QByteArray kind;
    Instant at;
    Division division = Division::Operations;
    QString author;
    QString what; ///< one sentence
    QString said; ///< what somebody wrote, may be empty
    QList<FieldChange> changes;
};

/// In the order of `history`, which is to be that of the stream: changes are seen against what came before.
QList<StoryLine> storyOf(const QList<HistoryEntry> &history, const Registry &registry);

} // namespace ringi
