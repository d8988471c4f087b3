// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read it: the five TLP 2.0 markings side by side, always written in full. Arrow keys choose.
#pragma once

#include "domain/vocabulary.h"
#include "ui/kit/itemwidget.h"

namespace ringi {

class TlpChoice : public kit::ItemWidget
{
    Q_OBJECT

public:
    explicit TlpChoice(QWidget *parent = nullptr);

    void setTlp(Tlp tlp);
    [[nodiscard]] Tlp tlp() const { return m_tlp; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void tlpChanged();

protected:
    std::vector<kit::Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int widthOf(Tlp tlp) const;
    void paintChoice(QPainter &painter, Tlp tlp) const;

    Tlp m_tlp = Tlp::Amber;
};

} // namespace ringi
