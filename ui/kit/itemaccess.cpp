// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child interface holds the widget and a number and asks the widget for all else, so it can never be stale.
#include "ui/kit/itemaccess.h"

#include "ui/kit/itemwidget.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace ringi::kit {

namespace {

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(ItemWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_widget && m_index < int(m_widget->items().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return isValid() ? item().role : QAccessible::NoRole; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? item().name : QString();
    }

    QRect rect() const override { return isValid() ? item().box.translated(m_widget->mapToGlobal(QPoint())) : QRect(); }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_widget->hasFocus() && m_widget->currentItem() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_widget->setCurrentItem(m_index);
        if (action == pressAction())
            Q_EMIT m_widget->activated(m_index);
    }

private:
    const Item &item() const { return m_widget->items()[std::size_t(m_index)]; }

    QPointer<ItemWidget> m_widget;
    int m_index;
};

class ItemWidgetInterface : public QAccessibleWidget
{
public:
    explicit ItemWidgetInterface(ItemWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_widget(widget)
    {
    }

    ~ItemWidgetInterface() override
    {
        for (const auto id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_widget->items().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new ItemInterface(m_widget, int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[std::size_t(index)]);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_widget->itemAt(m_widget->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override { return child(m_widget->currentItem()); }

    int indexOfChild(const QAccessibleInterface *which) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == which)
                return int(i);
        }
        return -1;
    }

private:
    ItemWidget *m_widget;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<ItemWidget *>(object);
    return widget ? new ItemWidgetInterface(widget) : nullptr;
}

} // namespace

void enableItemAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void announceCurrentItem(ItemWidget &widget)
{
    if (!widget.hasFocus() || widget.currentItem() < 0)
        return;
    QAccessibleEvent moved(&widget, QAccessible::Focus);
    moved.setChild(widget.currentItem());
    QAccessible::updateAccessibility(&moved);
}

} // namespace ringi::kit
