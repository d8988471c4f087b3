// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One choice out of a few, side by side. As a level 0..4 the chosen cell takes the fill of its severity.
#pragma once

#include "ui/kit/itemwidget.h"

#include <QStringList>

namespace ringi::kit {

enum class SegmentInk { Accent, Severity };

class Segment : public ItemWidget
{
    Q_OBJECT

public:
    explicit Segment(const QStringList &options = {}, SegmentInk ink = SegmentInk::Accent, QWidget *parent = nullptr);

    void setOptions(const QStringList &options);
    /// -1: nothing chosen yet.
    int chosen() const { return currentItem(); }
    void setChosen(int option) { setCurrentItem(option); }
    /// Whether a click on what is chosen, Backspace or Delete takes the choice back; not by default.
    void setClearable(bool isClearable) { m_isClearable = isClearable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Also when set from the program, as toggled() of a check box.
    void chosenChanged(int option);

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int optionWidth(const QString &option) const;
    void paintOption(QPainter &painter, const Look &look, int option) const;

    QStringList m_options;
    SegmentInk m_ink;
    bool m_isClearable = false;
};

} // namespace ringi::kit
