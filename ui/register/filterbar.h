// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row over the register's table: words to look for, and a chip for each field that can be filtered.
#pragma once

#include "queries/rows.h"
#include "ui/register/facetchip.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QPushButton;

namespace ringi {

/// One of the filters that are set, and what would be asked without it.
struct Narrowing
{
    QString words; ///< "Severity: High"
    RegisterQuery without;
};

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Sorting is not its matter and stays as it was set.
    [[nodiscard]] RegisterQuery filter() const;
    void setFilter(const RegisterQuery &filter);
    void focusText();
    void clearAll();
    /// The filters that are set, for naming them when nothing matches.
    [[nodiscard]] QList<Narrowing> narrowings() const;

Q_SIGNALS:
    void changed();
    /// Down or Enter in the text: the table is wanted.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildText();
    FacetChip *addChip(const QString &name, const QList<FacetChip::Option> &options);
    kit::Chip *addTold(const QString &name, std::function<void()> clear);
    void settleTold();
    void settle();

    QLineEdit *m_text;
    FacetChip *m_severity = nullptr;
    FacetChip *m_phase = nullptr;
    FacetChip *m_holder = nullptr;
    FacetChip *m_tlp = nullptr;
    FacetChip *m_sector = nullptr;
    kit::Chip *m_state = nullptr; ///< this and the next two are there only while they are set, from elsewhere
    kit::Chip *m_offered = nullptr;
    kit::Chip *m_logged = nullptr;
    QPushButton *m_clear = nullptr;
    RegisterQuery m_told; ///< what has no menu: open only, offered to, logged between
    QTimer m_pause;
};

} // namespace ringi
