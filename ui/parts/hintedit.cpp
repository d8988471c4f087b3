// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hintedit.h"

#include "ui/kit/buttonface.h"

#include <QPainter>

namespace ringi {

HintEdit::HintEdit(const QKeySequence &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(keys.toString(QKeySequence::NativeText))
{
    setTextMargins(0, 0, kit::keyHintWidth(kit::Look::of(this), m_keys) + 4, 0);
}

void HintEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const auto look = kit::Look::of(this);
    const int width = kit::keyHintWidth(look, m_keys);
    QPainter painter(this);
    kit::paintKeyHint(painter, look, QRect(this->width() - width - 8, 0, width, height()), m_keys);
}

} // namespace ringi
