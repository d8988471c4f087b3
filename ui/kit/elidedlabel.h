// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A title that gives way: it is cut with an ellipsis where there is no room and then tells the whole in its tooltip.
// Numbers, pills and times are never shown with it.
#pragma once

#include "ui/kit/pill.h"

namespace ringi::kit {

class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TypeRole role = TypeRole::Body, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TypeRole m_role;
    Tone m_tone = Tone::Plain;
};

} // namespace ringi::kit
