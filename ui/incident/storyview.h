// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a record as a list, newest line first.
#pragma once

#include "tables/rowtable.h"
#include "ui/incident/story.h"

#include <QListView>

namespace ringi {

class StoryView : public QListView
{
    Q_OBJECT

public:
    /// `whenEmpty` is what stands there as long as there is no line.
    explicit StoryView(const QString &whenEmpty, QWidget *parent = nullptr);

    /// `mine` is the division whose badge is filled.
    void show(const QList<StoryLine> &story, Division mine, Instant now);
    using QListView::show;

Q_SIGNALS:
    /// Enter on a line: its ledger entry is wanted.
    void entryWanted(quint64 commit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_whenEmpty;
    RowTable<StoryLine> *m_lines;
    Division m_mine = Division::Operations;
    Instant m_now;
};

/// A long value is cut to where it differs: its page shows it whole, with its changes, and so does the ledger.
FieldChange shortened(const FieldChange &change);

/// "Severity: 2 Medium → 3 High"
QString inWords(const FieldChange &change);

} // namespace ringi
