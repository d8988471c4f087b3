// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that the person chooses to go with a record.
#pragma once

#include "ui/questions.h"

#include <QByteArray>

#include <functional>

namespace ringi {

struct ChosenFile
{
    QString name; ///< without its folders
    QByteArray bytes;
};

/// Asks which, and reads it; one that may not be attached is not read at all. Nothing when the person does not go on or
/// it cannot be had; in that case `refused` is told why.
std::optional<ChosenFile> chosenFile(Questions &questions, QWidget *over,
                                     const std::function<void(const QString &sentence)> &refused);

} // namespace ringi
