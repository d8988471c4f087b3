// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs with a line under the current one, a count after the label and, where a tab has one, an icon before it.
#pragma once

#include <QTabBar>

namespace ringi::kit {

class Look;

class CountTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit CountTabBar(QWidget *parent = nullptr);

    /// Below zero the tab shows no count.
    void setTabCounter(int tab, int counter);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString counterText(int tab) const;
    void paintTab(QPainter &painter, const Look &look, int tab) const;
};

} // namespace ringi::kit
