// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/retention.h"

#include "backup/backupfault.h"
#include "backup/backupformat.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    Instant made;
    QString name;
};

/// Nothing for a file that is no backup of this store.
std::optional<Kept> backupOf(const StoreId &store, const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    try {
        const BackupHeader header = readHeader(file).header;
        return header.store == store ? std::optional(Kept{header.made, name}) : std::nullopt;
    } catch (const BackupFault &) {
        return {};
    }
}

QList<Kept> backupsOf(const StoreId &store, const QDir &folder)
{
    QList<Kept> all;
    for (const QString &name : folder.entryList({u"ringi-*.backup"_s}, QDir::Files)) {
        if (const auto one = backupOf(store, folder, name))
            all.append(*one);
    }
    std::ranges::sort(all, [](const Kept &a, const Kept &b) { return a.made < b.made; });
    return all;
}

} // namespace

QString backupName(const QString &office, Instant made)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(made.ms, Qt::UTC);
    return u"ringi-%1-%2.backup"_s.arg(office, time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

QStringList discardOld(const QString &folder, const StoreId &store, int keep, const QString &newest)
{
    const QDir place(folder);
    const QList<Kept> all = backupsOf(store, place);
    QStringList gone;
    for (qsizetype i = 0; i < all.size() - keep; ++i) {
        if (all[i].name != newest && QFile::remove(place.filePath(all[i].name)))
            gone.append(all[i].name);
    }
    return gone;
}

} // namespace ringi
