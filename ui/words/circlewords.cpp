// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/circlewords.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ringi::words {

QString readersOf(const Circle &circle, const Registry &registry)
{
    if (circle.isEmpty())
        return QCoreApplication::translate("Circle", "everybody");
    QStringList readers;
    for (const Division division : circle.divisions)
        readers.append(label(division));
    for (const OfficerId &officer : circle.officers)
        readers.append(registry.officers.value(officer).name);
    return readers.join(QCoreApplication::translate("Circle", ", ", "between readers"));
}

QString label(ReadingAct act)
{
    switch (act) {
    case ReadingAct::Opened:
        return QCoreApplication::translate("Circle", "Opened");
    case ReadingAct::Exported:
        return QCoreApplication::translate("Circle", "Exported");
    case ReadingAct::Printed:
        return QCoreApplication::translate("Circle", "Printed");
    }
    return {};
}

} // namespace ringi::words
