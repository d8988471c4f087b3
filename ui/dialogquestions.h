// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions by dialogs over the window that asks.
#pragma once

#include "ui/questions.h"

namespace ringi {

class DialogQuestions final : public Questions
{
public:
    bool confirm(QWidget *over, const Confirmation &confirmation) override;
    std::optional<QString> askText(QWidget *over, const TextQuestion &question) override;
    std::optional<QString> fileToOpen(QWidget *over, const FileQuestion &question) override;
    std::optional<QString> fileToSave(QWidget *over, const FileQuestion &question) override;
    std::optional<QString> folderToUse(QWidget *over, const FileQuestion &question) override;
    void tell(QWidget *over, const QString &sentence) override;
};

} // namespace ringi
