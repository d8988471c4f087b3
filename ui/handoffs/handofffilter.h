// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Narrows the handoffs of the whole headquarters: from whom, to whom, since when.
#pragma once

#include "queries/rows.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ringi {

namespace kit {
class Chip;
}

class HandoffFilter : public QWidget
{
    Q_OBJECT

public:
    explicit HandoffFilter(QWidget *parent = nullptr);

    [[nodiscard]] HandoffQuery query() const;
    /// Emits nothing: whoever sets it knows.
    void setQuery(const HandoffQuery &query);
    /// Says whether older ones were left out.
    void setShown(qsizetype rows);

Q_SIGNALS:
    void changed();

private:
    QComboBox *divisionBox(const QString &any);
    void showSince();

    QComboBox *m_from;
    QComboBox *m_to;
    kit::Chip *m_since;
    QLabel *m_note;
    std::optional<Instant> m_after;
};

} // namespace ringi
