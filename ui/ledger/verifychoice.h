// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a verification begins: at the first entry, or at a place from which it can go on.
#pragma once

#include "desk/verifyfrom.h"

#include <QComboBox>

namespace ringi {

class VerifyChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit VerifyChoice(QWidget *parent);

    void setFrom(VerifyFrom from);
    [[nodiscard]] VerifyFrom from() const;
};

} // namespace ringi
