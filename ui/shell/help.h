// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help inside the program: the list of keys, read from the actions themselves, and one page on how to work.
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace ringi {

struct KeyGroup
{
    QString title;
    QList<QAction *> actions; ///< those without a key are left out
};

void showShortcuts(QWidget *over, const QList<KeyGroup> &groups);
void showHelp(QWidget *over);

} // namespace ringi
