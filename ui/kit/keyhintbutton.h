// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A push button that shows its key. The hint is read from the action's shortcut each time, so it cannot go stale.
// A hint that was set by hand is only shown; whoever sets it sees to the key.
#pragma once

#include "ui/kit/buttonface.h"

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>

class QAction;

namespace ringi::kit {

class KeyHintButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyHintButton(const QString &text = {}, QWidget *parent = nullptr);
    explicit KeyHintButton(QAction *action, QWidget *parent = nullptr);

    /// Takes text, icon, tooltip, enabled state and shortcut from the action and triggers it.
    void setAction(QAction *action);
    void setKeyHint(const QKeySequence &keys);
    /// For hints that are not one key sequence, such as "J K".
    void setKeyHintText(const QString &text);
    QString keyHint() const;

    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);

    /// While busy the button shows the text, keeps its width and cannot be pressed. An empty text ends it.
    void setBusy(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonContent content() const;
    void followAction();

    QPointer<QAction> m_action;
    QString m_hint;
    QString m_busyText;
};

/// A key and what it does, as in the footers: "[J] [K] move".
class KeyHintLabel : public QWidget
{
    Q_OBJECT

public:
    KeyHintLabel(const QStringList &keys, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
    QString m_text;
};

} // namespace ringi::kit
