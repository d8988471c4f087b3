// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with the program's own buttons, marks, rings, combo boxes and table headers. One base style, so that all
// desktops look alike.
#pragma once

#include <QProxyStyle>

namespace ringi::kit {

class RingiStyle : public QProxyStyle
{
    Q_OBJECT

public:
    RingiStyle();

    using QProxyStyle::polish;
    /// Labels and tooltips show text as text: what comes from outside is never read as markup. A label whose markup is
    /// the program's own says so by Qt::RichText.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace ringi::kit
