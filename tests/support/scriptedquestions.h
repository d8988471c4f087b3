// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The person as a script: what was asked is written down, answers are given beforehand. Without an answer left, the
// person says no.
#pragma once

#include "ui/questions.h"

#include <QStringList>

namespace ringi::test {

class ScriptedQuestions final : public Questions
{
public:
    bool confirm(QWidget *, const Confirmation &confirmation) override
    {
        asked.append(confirmation.question);
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }

    std::optional<QString> askText(QWidget *, const TextQuestion &question) override
    {
        asked.append(question.question);
        return next(texts);
    }

    std::optional<QString> fileToOpen(QWidget *, const FileQuestion &question) override
    {
        asked.append(question.title);
        return next(files);
    }

    std::optional<QString> fileToSave(QWidget *, const FileQuestion &question) override
    {
        asked.append(question.title);
        return next(files);
    }

    std::optional<QString> folderToUse(QWidget *, const FileQuestion &question) override
    {
        asked.append(question.title);
        return next(files);
    }

    void tell(QWidget *, const QString &sentence) override { told.append(sentence); }

    QList<bool> confirmations;
    QStringList texts;
    QStringList files;
    QStringList asked;
    QStringList told;

private:
    static std::optional<QString> next(QStringList &answers)
    {
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }
};

} // namespace ringi::test
