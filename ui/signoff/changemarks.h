// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bars at the left of changed paragraphs. Each change is an item with a name of its own, so that a screen reader
// and the arrow keys can walk from change to change.
#pragma once

#include "ui/kit/itemwidget.h"

namespace ringi {

class ChangesView;

class ChangeMarks : public kit::ItemWidget
{
    Q_OBJECT

public:
    explicit ChangeMarks(ChangesView &view);

    void layOutAnew() { renewItems(); }

protected:
    std::vector<kit::Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChangesView &m_view;
};

} // namespace ringi
