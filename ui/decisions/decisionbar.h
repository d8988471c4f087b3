// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row over the table of decisions: a chip for each thing it can be narrowed by.
#pragma once

#include "ui/decisions/choicechip.h"
#include "ui/decisions/decisionfilter.h"
#include "ui/register/facetchip.h"

class QPushButton;

namespace ringi {

class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    [[nodiscard]] DecisionFilter filter() const;
    /// Emits nothing: whoever sets it knows.
    void setFilter(const DecisionFilter &filter);
    void clearAll();

Q_SIGNALS:
    void changed();

private:
    void buildFacets();
    void buildChoices();
    template <class Part> Part *add(Part *chip);
    void settle();

    FacetChip *m_kind = nullptr;
    FacetChip *m_state = nullptr;
    FacetChip *m_decidedAs = nullptr;
    ChoiceChip *m_decided = nullptr;
    ChoiceChip *m_urgent = nullptr;
    ChoiceChip *m_returned = nullptr;
    ChoiceChip *m_later = nullptr;
    ChoiceChip *m_lapsing = nullptr;
    kit::Chip *m_waits = nullptr;
    QPushButton *m_clear = nullptr;
    std::optional<WaitingBucket> m_waitsAt;
};

} // namespace ringi
