// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of widgets that goes on in the next line when it is full. Widgets of different heights are centred on their
// line.
#pragma once

#include <QLayout>

#include <vector>

namespace ringi::kit {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &box) override;

private:
    enum class Pass { Measure, Place };
    /// Returns the height taken.
    int flow(const QRect &box, Pass pass) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace ringi::kit
