// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/targetkeys.h"

#include "domain/taxonomy.h"
#include "domain/vocabulary.h"
#include "ui/words/explainimport.h"

#include <QComboBox>

namespace ringi {

namespace {

template <class E> QStringList allKeys()
{
    QStringList keys;
    for (const E value : allOf<E>())
        keys.append(keyOf(value));
    return keys;
}

QStringList classKeys()
{
    QStringList keys;
    for (const IncidentClass &cls : incidentClasses())
        keys.append(cls.key);
    return keys;
}

QStringList typeKeys()
{
    QStringList keys;
    for (const IncidentClass &cls : incidentClasses()) {
        for (const QLatin1StringView type : cls.types)
            keys.append(type);
    }
    keys.removeDuplicates();
    return keys;
}

QStringList sectorKeys()
{
    QStringList keys;
    for (const QLatin1StringView sector : sectors())
        keys.append(sector);
    return keys;
}

} // namespace

QStringList keysOf(Target target)
{
    switch (target) {
    case Target::Class:
        return classKeys();
    case Target::Type:
        return typeKeys();
    case Target::Tlp:
        return allKeys<Tlp>();
    case Target::Sector:
        return sectorKeys();
    default:
        return kindOf(target) == TargetKind::Key ? allKeys<Severity>() : QStringList();
    }
}

void offerKeys(QComboBox *box, Target target, const QString &none)
{
    box->addItem(none, QString());
    for (const QString &key : keysOf(target))
        box->addItem(words::keyLabel(target, key), key);
}

} // namespace ringi
