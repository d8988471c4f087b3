// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row over the register's table: the query as a text, and the same query as chips. What is chosen in a chip is
// written into the text, what is typed is shown by the chips; what is wrong with the text stands below it, and the
// query stays what it was before.
#pragma once

#include "ui/register/facetchip.h"
#include "ui/register/filterterms.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace ringi {

class QueryField;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setPeople(const QueryPeople &people);
    /// Sorting and grouping are not its matter and stay as they are made.
    [[nodiscard]] const RegisterQuery &filter() const { return m_filter; }
    void setFilter(const RegisterQuery &filter);
    /// A text that may be faulty: then it is shown with its mistake, and nothing narrows. Emits nothing.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Says something of what is applied; nothing when empty.
    void note(const QString &sentence);
    void setTags(const QStringList &tags);
    /// Shows why the text is not applied; nothing narrows.
    void refuse(const QString &why);
    /// What is wrong with the text, empty for nothing.
    [[nodiscard]] QString mistake() const;
    void focusText();
    void clearAll();
    /// The filters that are set, for naming them when nothing matches.
    [[nodiscard]] QList<FilterTerm> narrowings() const { return filterTerms(m_filter, m_people); }

Q_SIGNALS:
    void changed();
    /// A tag is being typed: those in use that begin so are wanted.
    void tagsWanted(const QString &beginning);
    /// Down or Enter in the text: the table is wanted.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildText();
    void buildFacets();
    void buildMore();
    FacetChip *addChip(const QString &name, const QList<FacetChip::Option> &options,
                       std::function<void(const QStringList &)> take);
    void readText();
    bool parse();
    void take(const RegisterQuery &filter);
    void writeText();
    void settleFacets();
    void settleTold();
    void settle();

    QueryPeople m_people;
    RegisterQuery m_filter;
    QueryField *m_text;
    QLabel *m_mistake = nullptr;
    FacetChip *m_severity = nullptr;
    FacetChip *m_phase = nullptr;
    FacetChip *m_holder = nullptr;
    FacetChip *m_tlp = nullptr;
    FacetChip *m_sector = nullptr;
    QMenu *m_more;
    QList<kit::Chip *> m_told; ///< one for each filter without a menu, so that nothing narrows unseen
    QPushButton *m_clear = nullptr;
    QLayout *m_row = nullptr;
    QTimer m_pause;
};

} // namespace ringi
