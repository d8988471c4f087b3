// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the person is a port, so that tests script the answers and pages hold no dialogs of their own for a yes, a
// reason or a file name.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace ringi {

struct Confirmation
{
    QString question;
    QString consequences; ///< what will have happened afterwards, one or two sentences
    QString yes;          ///< the word on the button: the act itself, never "OK"
    bool isDanger = false;
};

struct TextQuestion
{
    QString question;
    QString detail; ///< what the text is for; may be empty
    QString yes;
    bool isRequired = true;
    QString initial = {};
};

struct FileQuestion
{
    QString title;
    QString filter; ///< as QFileDialog takes it
    QString suggested = {};
};

class Questions
{
public:
    virtual ~Questions() = default;

    virtual bool confirm(QWidget *over, const Confirmation &confirmation) = 0;
    /// Nothing when the person does not go on.
    virtual std::optional<QString> askText(QWidget *over, const TextQuestion &question) = 0;
    virtual std::optional<QString> fileToOpen(QWidget *over, const FileQuestion &question) = 0;
    virtual std::optional<QString> fileToSave(QWidget *over, const FileQuestion &question) = 0;
    /// A folder that is there. The question's filter says nothing here.
    virtual std::optional<QString> folderToUse(QWidget *over, const FileQuestion &question) = 0;
    /// Says why something could not be done.
    virtual void tell(QWidget *over, const QString &sentence) = 0;
};

} // namespace ringi
