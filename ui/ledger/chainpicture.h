// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three entries side by side, each holding the hash of the one before: how the chain is linked at one place.
#pragma once

#include "queries/rows.h"
#include "ui/kit/look.h"

#include <QWidget>

namespace ringi {

class ChainPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPicture(QWidget *parent = nullptr);

    void showLinks(const std::optional<LedgerRow> &before, const LedgerRow &entry,
                   const std::optional<LedgerRow> &after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect boxAt(int place) const;
    void paintBox(QPainter &painter, const kit::Look &look, int place) const;
    void paintLink(QPainter &painter, const kit::Look &look, int from) const;

    std::array<std::optional<LedgerRow>, 3> m_rows;
};

} // namespace ringi
