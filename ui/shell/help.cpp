// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/kit/dialogframe.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace ringi {

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// A scrolling column in a dialog that closes with Escape or its button.
QVBoxLayout *fill(kit::DialogFrame &dialog)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(560, 480);
    dialog.setContent(scroll);
    auto *close = new kit::KeyHintButton(HelpWords::tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.footerRight()->addWidget(close);
    return column;
}

void addParagraph(QVBoxLayout *column, const QString &title, const QString &text)
{
    column->addWidget(kit::roleLabel("section", title));
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
}

void addKeys(QVBoxLayout *column, const KeyGroup &group)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(4);
    for (const QAction *action : group.actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(action->text()), row, 0);
        grid->addWidget(new kit::KeyHintLabel({action->shortcut().toString(QKeySequence::NativeText)}, {}), row, 1);
    }
    column->addWidget(kit::roleLabel("section", group.title));
    column->addLayout(grid);
}

} // namespace

void showShortcuts(QWidget *over, const QList<KeyGroup> &groups)
{
    kit::DialogFrame dialog(HelpWords::tr("Keys"), over);
    QVBoxLayout *column = fill(dialog);
    for (const KeyGroup &group : groups)
        addKeys(column, group);
    column->addStretch();
    dialog.exec();
}

void showHelp(QWidget *over)
{
    kit::DialogFrame dialog(HelpWords::tr("Help"), over);
    QVBoxLayout *column = fill(dialog);
    addParagraph(
        column, HelpWords::tr("Logging"),
        HelpWords::tr("Ctrl+N logs an incident from anywhere. Title, reported time and TLP are enough; the rest "
                      "can follow. What you type is kept as a draft, also when the program or the machine "
                      "stops."));
    addParagraph(
        column, HelpWords::tr("Custody"),
        HelpWords::tr("One division holds an incident at a time. It offers the incident with Ctrl+H; the other "
                      "division accepts or returns it under Handoffs. Until then the first one stays "
                      "responsible. Asking for an opinion moves nothing."));
    addParagraph(
        column, HelpWords::tr("Sign-off"),
        HelpWords::tr("A measure circulates on a sheet. Who drafted or last edited it signs nothing, and one "
                      "person signs one gate. A signature covers exactly the text on the screen; a changed text "
                      "voids every stamp on it."));
    addParagraph(
        column, HelpWords::tr("Proof"),
        HelpWords::tr("Every act is an entry in the ledger, signed by its author and chained to the one before. "
                      "F9 on the Ledger page verifies all of it, or what came since the last verification or "
                      "checkpoint."));
    addParagraph(
        column, HelpWords::tr("Backups"),
        HelpWords::tr("Ctrl+B on the Backups page writes the ledger, kept files and sealed keys into one file and "
                      "reads it back. A drill shows that it can be restored. The system's scheduler makes them "
                      "by itself with “ringi backup”."));
    addParagraph(
        column, HelpWords::tr("Keyboard"),
        HelpWords::tr("Ctrl+K finds places, commands and records. F6 goes from pane to pane, Alt+Left goes back, "
                      "Ctrl+/ lists all keys."));
    column->addStretch();
    dialog.exec();
}

} // namespace ringi
