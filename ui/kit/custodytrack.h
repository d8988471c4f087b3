// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heart of an incident's page: five lanes, time to the right, and the way its custody took. One scene serves the
// full picture and the strip. Tab enters it, Left and Right walk the legs, the tooltip says the whole fact.
#pragma once

#include "ui/kit/custodypicture.h"
#include "ui/kit/itemwidget.h"

namespace ringi::kit {

class CustodyTrack : public ItemWidget
{
    Q_OBJECT

public:
    explicit CustodyTrack(CustodySize size, QWidget *parent = nullptr);

    void setScene(CustodyScene scene);
    const CustodyScene &scene() const { return m_scene; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString legInWords(const CustodyLeg &leg, int number) const;
    QString laneName(int lane) const;

    CustodyScene m_scene;
    CustodySize m_size;
};

/// What the marks of the track mean.
class CustodyLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CustodyLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringi::kit
