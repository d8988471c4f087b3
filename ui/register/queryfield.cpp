// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/queryfield.h"

#include "queries/querymeanings.h"
#include "queries/querytokens.h"
#include "ui/kit/look.h"
#include "ui/kit/surface.h"
#include "ui/words/querywords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLeastWidth = 260;
constexpr int kMostWidth = 720;
constexpr int kSides = 72;    ///< of the icon and the margins
constexpr int kOffered = 520; ///< wide enough for a name and what it means
constexpr int kMostOffered = 60;
constexpr int kLine = 26;
constexpr int kPadding = 10; ///< over and under the lines, with the edges
constexpr int kChoice = Qt::UserRole + 1;

/// Lines as high as those of a menu; the one that is chosen is filled and needs no ring.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), std::max(hint.height(), kit::Look::of(option.widget).px(kLine))};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

/// The name of the term whose value the cursor stands in; empty where a name begins.
QString termAt(const QString &before)
{
    const QList<QueryPart> parts = queryParts(before);
    const bool isInside = !before.isEmpty() && !before.back().isSpace() && !parts.isEmpty() && parts.last().isTerm();
    return isInside ? parts.last().name.toLower() : QString();
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : HintEdit(QKeySequence(Qt::Key_Slash), parent)
    , m_completer(new QCompleter(this))
    , m_choices(new QStandardItemModel(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setProperty("popup", true);
    m_completer->popup()->setItemDelegate(new RoomyDelegate(this));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryField::complete);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offer);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

void QueryField::setFaulty(bool isFaulty)
{
    if (property("error").toBool() == isFaulty)
        return;
    setProperty("error", isFaulty);
    style()->unpolish(this);
    style()->polish(this);
}

void QueryField::begin(const QString &term)
{
    const QString before = text().trimmed();
    setText((before.isEmpty() ? QString() : before + u' ') + term);
    setFocus(Qt::OtherFocusReason);
    offer();
}

void QueryField::offer()
{
    const QString before = text().left(cursorPosition());
    m_people.tags.clear();
    if (termAt(before) == keyOf(QueryTerm::Tag))
        Q_EMIT tagsWanted(queryParts(before).last().values().last().plain);
    offerKnown();
}

void QueryField::setTags(const QStringList &tags)
{
    m_people.tags = tags;
    if (hasFocus() && termAt(text().left(cursorPosition())) == keyOf(QueryTerm::Tag))
        offerKnown();
}

void QueryField::offerKnown()
{
    const QString before = text().left(cursorPosition());
    fill(completionsAt(text(), cursorPosition(), m_people));
    // One letter begins too many words that are no terms.
    const bool isBegun = !termAt(before).isEmpty() || m_length > 1;
    if (m_choices->rowCount() == 0 || !isBegun)
        return m_completer->popup()->hide();
    QRect below = rect();
    below.setWidth(std::max(width(), kit::Look::of(this).px(kOffered)));
    m_completer->complete(below);
    QWidget *popup = m_completer->popup();
    popup->resize(popup->width(), popup->height() + kPadding); // which the completer does not reckon with
}

void QueryField::fill(const QueryCompletion &completion)
{
    const QString term = termAt(text().left(cursorPosition()));
    m_from = completion.from;
    m_length = completion.length;
    m_choices->clear();
    for (const QString &choice : completion.choices.mid(0, kMostOffered)) {
        const QString meaning = words::choiceLabel(term, choice);
        auto *item = new QStandardItem(
            meaning.isEmpty() ? choice
                              : tr("%1   %2", "a key of the query language and what it means").arg(choice, meaning));
        item->setData(choice, kChoice);
        m_choices->appendRow(item);
    }
}

void QueryField::complete(const QModelIndex &chosen)
{
    const QString choice = chosen.data(kChoice).toString();
    QString whole = text();
    const QString after = choice.endsWith(u':') ? QString() : u" "_s;
    whole.replace(m_from, m_length, choice + after);
    setText(whole);
    setCursorPosition(m_from + int((choice + after).size()));
    if (after.isEmpty())
        QMetaObject::invokeMethod(this, &QueryField::offer, Qt::QueuedConnection);
}

/// It grows with what is in it.
QSize QueryField::sizeHint() const
{
    const auto look = kit::Look::of(this);
    const int wanted = fontMetrics().horizontalAdvance(text().left(200)) + look.px(kSides);
    return {std::clamp(wanted, look.px(kLeastWidth), look.px(kMostWidth)), HintEdit::sizeHint().height()};
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        fill(completionsAt(text(), cursorPosition(), m_people));
        m_completer->complete();
        return;
    }
    HintEdit::keyPressEvent(event);
}

} // namespace ringi
