// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a query of the register is typed: what may stand at the cursor is offered below it, and what is wrong with the
// text marks the field.
#pragma once

#include "queries/registerquerytext.h"
#include "ui/parts/hintedit.h"

class QCompleter;
class QStandardItemModel;

namespace ringi {

class QueryField : public HintEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    void setPeople(const QueryPeople &people) { m_people = people; }
    void setFaulty(bool isFaulty);
    /// Puts the beginning of a term behind what is there and offers its values.
    void begin(const QString &term);
    /// Offers what may stand at the cursor; nothing when there is nothing.
    void offer();
    /// Tags in use that begin as the one at the cursor.
    void setTags(const QStringList &tags);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A tag is being typed.
    void tagsWanted(const QString &beginning);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerKnown();
    void fill(const QueryCompletion &completion);
    void complete(const QModelIndex &chosen);

    QueryPeople m_people;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    int m_from = 0; ///< of what a choice replaces
    int m_length = 0;
};

} // namespace ringi
