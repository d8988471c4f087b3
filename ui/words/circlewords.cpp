// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/circlewords.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

QString readers(const Circle &circle, const Registry &registry, QString (*word)(Division))
{
    if (circle.isEmpty())
        return QCoreApplication::translate("Circle", "everybody");
    QStringList names;
    for (const Division division : circle.divisions)
        names.append(word(division));
    for (const OfficerId &officer : circle.officers)
        names.append(registry.officers.value(officer).name);
    return names.join(QCoreApplication::translate("Circle", ", ", "between readers"));
}

} // namespace

QString readersOf(const Circle &circle, const Registry &registry)
{
    return readers(circle, registry, label);
}

QString readersInShort(const Circle &circle, const Registry &registry)
{
    return readers(circle, registry, shortLabel);
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
