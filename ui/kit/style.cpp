// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each element has one small painter below; what is not listed here stays Fusion's.
#include "ui/kit/style.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/icons.h"

#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace ringi::kit {

namespace {

constexpr int kMark = 16;
constexpr int kHeaderPadding = 8;
constexpr int kHeaderEdge = 16;
constexpr int kArrow = 12;

Look lookFor(const QStyleOption &option, const QWidget *widget)
{
    return widget ? Look::of(widget) : Look(Theme::of(option.palette));
}

bool isOn(const QStyleOption &option)
{
    return option.state & QStyle::State_On;
}

QColor markFill(const Look &look, const QStyleOption &option, bool isFilled)
{
    if (!(option.state & QStyle::State_Enabled))
        return isFilled ? look->text3 : look->panel2;
    if (isFilled)
        return look->accentFill;
    return option.state & QStyle::State_MouseOver ? look->hover : look->panel;
}

QColor markBorder(const Look &look, const QStyleOption &option, bool isFilled)
{
    if (!(option.state & QStyle::State_Enabled))
        return look->line2;
    return isFilled ? look->accentFill : look->control;
}

void paintCheckMark(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isFilled = isOn(option) || isPartly;
    painter.setBrush(markFill(look, option, isFilled));
    paintEdged(painter, look, QRectF(option.rect).adjusted(1, 1, -1, -1), markBorder(look, option, isFilled), 2);
    if (isFilled)
        paintIcon(painter, option.rect.adjusted(2, 2, -2, -2), isPartly ? Icon::Minus : Icon::Check, look->onAccent);
}

void paintRadioMark(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const QRectF box(option.rect);
    painter.setBrush(markFill(look, option, isOn(option)));
    paintEdged(painter, look, box, markBorder(look, option, isOn(option)), box.width() / 2);
    if (!isOn(option))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->onAccent);
    painter.drawEllipse(box.center(), 3, 3);
}

ButtonContent contentOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool hasReason = widget && !widget->property("reason").toString().isEmpty();
    return {option.icon, option.text, QString(), hasReason && !widget->isEnabled()};
}

void paintArrow(QPainter &painter, const Look &look, const QRect &box, QStyleOptionHeader::SortIndicator sort)
{
    if (sort == QStyleOptionHeader::None)
        return;
    // Qt's SortDown means ascending order, which is what an arrow pointing up says here.
    paintIcon(painter, box, sort == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown, look->text);
}

void paintHeaderGround(QPainter &painter, const Look &look, const QRect &box)
{
    painter.fillRect(box, look->panel2);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look->line);
}

void paintHeader(QPainter &painter, const Look &look, const QStyleOptionHeader &option)
{
    using Position = QStyleOptionHeader::SectionPosition;
    const bool isFirst = option.position == Position::Beginning || option.position == Position::OnlyOneSection;
    const bool isLast = option.position == Position::End || option.position == Position::OnlyOneSection;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    paintHeaderGround(painter, look, option.rect);
    QRect text =
        option.rect.adjusted(isFirst ? kHeaderEdge : kHeaderPadding, 0, isLast ? -kHeaderEdge : -kHeaderPadding, 0);
    if (isSorted) {
        paintArrow(painter, look, QRect(text.right() - kArrow + 1, text.top(), kArrow, text.height()),
                   option.sortIndicator);
        text.setRight(text.right() - kArrow - 2);
    }
    paintElided(painter, text, option.text, look.font(isSorted ? TypeRole::CaptionStrong : TypeRole::CaptionMedium),
                isSorted ? look->text : look->text3, int(option.textAlignment) | Qt::AlignVCenter);
}

void paintCombo(QPainter &painter, const Look &look, const QStyleOptionComboBox &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHot = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isEnabled ? look->panel : look->panel2);
    paintEdged(painter, look, option.rect, !isEnabled ? look->line2 : isHot ? look->text : look->control, 4);
    paintIcon(painter, QRect(option.rect.right() - 22, option.rect.top(), 14, option.rect.height()), Icon::ChevronDown,
              isEnabled ? look->text2 : look->text3);
    if (hasFocus)
        paintFocusRing(painter, look, option.rect);
}

int comboHeight(const Look &look, const QWidget *widget)
{
    return look.px(buttonSize(widget) == ButtonSize::Small ? 28 : 32);
}

} // namespace

RingiStyle::RingiStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void RingiStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void RingiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorHeaderArrow)
        return;
    if (element != PE_FrameFocusRect && element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Look look = lookFor(*option, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_FrameFocusRect)
        paintFocusRing(*painter, look, option->rect);
    else if (element == PE_IndicatorCheckBox)
        paintCheckMark(*painter, look, *option);
    else
        paintRadioMark(*painter, look, *option);
    painter->restore();
}

void RingiStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && element == CE_PushButton)
        return paintButton(*painter, lookFor(*option, widget), *button, buttonKind(widget), buttonSize(widget),
                           contentOf(*button, widget));
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderSection)
        return paintHeader(*painter, lookFor(*option, widget), *header);
    if (element == CE_HeaderEmptyArea)
        return paintHeaderGround(*painter, lookFor(*option, widget), option->rect);
    if (element != CE_HeaderLabel) // written by paintHeader, together with its arrow
        QProxyStyle::drawControl(element, option, painter, widget);
}

void RingiStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    paintCombo(*painter, lookFor(*option, widget), *combo);
    painter->restore();
}

QRect RingiStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return option->rect.adjusted(6, 2, -24, -2);
}

QSize RingiStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && type == CT_PushButton)
        return buttonSizeHint(lookFor(*option, widget), buttonSize(widget), contentOf(*button, widget));
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        return {size.width() + 12, comboHeight(lookFor(*option, widget), widget)};
    if (type == CT_HeaderSection)
        return {size.width() + kHeaderEdge, lookFor(*option, widget).px(28)};
    return size;
}

int RingiStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kMark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RingiStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace ringi::kit
