// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail of places at the left of the window: brand, places with counters, and a footer for what the shell puts
// there. A boxed counter means that something waits for me, a plain one is only a size.
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/itemwidget.h"

class QVBoxLayout;

namespace ringi::kit {

enum class CounterStyle { Plain, Boxed };

struct NavPlace
{
    Icon icon = Icon::None;
    QString label = {};
    /// No counter is shown below zero.
    int count = -1;
    CounterStyle style = CounterStyle::Plain;
    QString shortcut = {};
};

class NavRail : public ItemWidget
{
    Q_OBJECT

public:
    explicit NavRail(const QString &brand, QWidget *parent = nullptr);

    void setPlaces(std::vector<NavPlace> places);
    void setCounter(int place, int count, CounterStyle style);
    /// The place whose page is shown; the arrow keys move another mark, Enter chooses.
    void setShownPlace(int place);
    int shownPlace() const { return m_shown; }
    QVBoxLayout *footer() const { return m_footer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(int place);

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPlace(QPainter &painter, const Look &look, int place) const;
    void paintCounter(QPainter &painter, const Look &look, const QRect &box, const NavPlace &place) const;

    QString m_brand;
    std::vector<NavPlace> m_places;
    int m_shown = 0;
    QVBoxLayout *m_footer;
};

} // namespace ringi::kit
