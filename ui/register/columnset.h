// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the register as this person wants them: which, in which order, how wide. Kept in his settings as
// "title:0, holder:80"; width 0 is the column's own, and what a settings file names that is no column any more is
// passed over.
#pragma once

#include "tables/registermodel.h"

#include <QObject>

class QMenu;
class QTableView;

namespace ringi {

class ColumnSet : public QObject
{
    Q_OBJECT

public:
    /// The view has to have its model. Reads the settings.
    explicit ColumnSet(QTableView *view);

    /// The widths again, for another width of the view or size of type. Where titles would get too little room, sector,
    /// time held and time updated give way; false when even that does not give them enough.
    bool fit();
    /// From left to right, without those that gave way.
    [[nodiscard]] QList<RegisterColumn> shown() const;
    void setChosen(RegisterColumn column, bool isChosen);
    [[nodiscard]] bool isChosen(RegisterColumn column) const;
    void reset();
    /// The columns of a view, for as long as nothing is chosen by hand; nothing is kept of it. Empty for the chosen
    /// ones.
    void lend(const QList<RegisterColumn> &columns);
    /// A check for each column; not owned by the set.
    [[nodiscard]] QMenu *buildMenu(QWidget *parent);

private:
    void place();
    void read(const QStringList &settings);
    void keep();
    void takeResized(int section, int before, int width);
    void takeMoved();
    [[nodiscard]] int widthOf(RegisterColumn column) const;

    QTableView *m_view;
    QList<RegisterColumn> m_chosen; ///< in their order
    QHash<int, int> m_widths;       ///< of the columns the person made wider or narrower
    bool m_isLent = false;          ///< those are a view's
    bool m_isPlacing = false;
};

} // namespace ringi
