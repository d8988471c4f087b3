// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a folder of its own: a store is made by its form, officers sign in by its page.
#pragma once

#include "app/storegate.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/shell/workplace.h"
#include "ui/start/newstorepage.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace ringi::test {

using namespace Qt::StringLiterals;

inline const QString kWords = u"four words are best"_s;

inline QLineEdit *line(const QWidget &page, const QString &name)
{
    for (auto *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    qFatal("there is no line %s", qPrintable(name));
}

inline bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

inline QApplication &application()
{
    return *static_cast<QApplication *>(QCoreApplication::instance());
}

/// The program on a folder of its own.
struct Machine
{
    Machine()
        : language(application())
        , work({application(), language, gate, clock, randomness, {}}, standardPages)
    {
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    void createStore()
    {
        work.start({});
        work.startWindow()->showNewStore();
        const auto &page = *work.startWindow()->findChild<NewStorePage *>();
        line(page, u"Place of the store"_s)->setText(file(u"hq.ringi"_s));
        line(page, u"Office code"_s)->setText(u"HQ"_s);
        line(page, u"Name"_s)->setText(u"遠藤 遥"_s);
        line(page, u"Passphrase"_s)->setText(kWords);
        line(page, u"The same again"_s)->setText(kWords);
        page.findChild<QPushButton *>(u"create"_s)->click();
    }

    QTemporaryDir folder;
    DatabaseGate gate;
    SetClock clock{SystemClock().now()};
    SystemRandomness randomness;
    words::Language language;
    Workplace work;
};

} // namespace ringi::test
