// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of five levels, or none yet, in the colours of the severity scale. Besides the arrow keys, digits choose and
// Backspace takes the choice back.
#pragma once

#include "domain/vocabulary.h"
#include "ui/kit/segment.h"

namespace ringi {

class LevelChoice : public kit::Segment
{
    Q_OBJECT

public:
    explicit LevelChoice(QWidget *parent = nullptr);

    void setLevel(std::optional<Severity> level);
    [[nodiscard]] std::optional<Severity> level() const;

protected:
    std::vector<kit::Item> layOutItems() const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ringi
