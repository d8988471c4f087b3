// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a window can show or say, whether it is shown at the moment or not.
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaProperty>
#include <QPointer>
#include <QUuid>
#include <QWidget>

namespace ringi::test {

constexpr int kOwnRoles = 24; ///< of a model's own

class WindowTexts
{
public:
    void take(QWidget *window)
    {
        takeObject(window);
        const auto children = window->findChildren<QObject *>();
        const QList<QPointer<QObject>> all(children.cbegin(), children.cend());
        for (const QPointer<QObject> &child : all) { // a rich text asked for its size is laid out anew, in new frames
            if (child)
                takeObject(child);
        }
        takeAccessible(QAccessible::queryAccessibleInterface(window), 0);
    }

    [[nodiscard]] const QString &all() const { return m_all; }
    [[nodiscard]] bool has(const QString &word) const { return m_all.contains(word, Qt::CaseInsensitive); }

private:
    void takeObject(const QObject *object)
    {
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            takeVariant(meta->property(i).read(object));
        for (const QByteArray &name : object->dynamicPropertyNames())
            takeVariant(object->property(name));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object); view && view->model())
            takeModel(*view->model());
    }

    void takeModel(const QAbstractItemModel &model)
    {
        QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
        for (int i = 0; i < kOwnRoles; ++i)
            roles.append(Qt::UserRole + i);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : roles)
                    takeVariant(model.index(row, column).data(role));
            }
        }
    }

    void takeAccessible(QAccessibleInterface *one, int depth)
    {
        if (!one || !one->isValid() || depth > 40)
            return;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            m_all += one->text(text) + QLatin1Char('\n');
        for (int i = 0; i < std::min(one->childCount(), 500); ++i)
            takeAccessible(one->child(i), depth + 1);
    }

    void takeVariant(const QVariant &value)
    {
        if (value.canConvert<QString>())
            m_all += value.toString() + QLatin1Char('\n');
        if (value.metaType() == QMetaType::fromType<QUuid>())
            m_all += value.toUuid().toString() + QLatin1Char('\n');
        for (const QString &line : value.canConvert<QStringList>() ? value.toStringList() : QStringList())
            m_all += line + QLatin1Char('\n');
    }

    QString m_all;
};

} // namespace ringi::test
