// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chosenfile.h"

#include "domain/measurecontent.h"
#include "ui/words/explain.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ringi {

namespace {

class ChosenFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ChosenFile)
};

} // namespace

std::optional<ChosenFile> chosenFile(Questions &questions, QWidget *over,
                                     const std::function<void(const QString &sentence)> &refused)
{
    const auto path =
        questions.fileToOpen(over, {ChosenFileWords::tr("Add a file"), ChosenFileWords::tr("All files (*)")});
    if (!path)
        return {};
    QFile file(*path);
    const QString name = QFileInfo(*path).fileName();
    if (const auto no = attachmentGuard(name, file.size()))
        refused(words::explain(*no));
    else if (!file.open(QFile::ReadOnly))
        refused(ChosenFileWords::tr("%1 cannot be read: %2").arg(*path, file.errorString()));
    else
        return ChosenFile{name, file.readAll()};
    return {};
}

} // namespace ringi
