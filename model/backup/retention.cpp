// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/retention.h"

#include "backup/backupfault.h"
#include "backup/backupformat.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for a file that is no backup of this store.
std::optional<KeptBackup> backupAt(const QString &path, const StoreId &store)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    try {
        const BackupHeader header = readHeader(file).header;
        if (header.store == store)
            return KeptBackup{header.made, path, file.size(), header.sealing.has_value()};
    } catch (const BackupFault &) {
        return {};
    }
    return {};
}

} // namespace

QString backupName(const QString &office, Instant made)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(made.ms, Qt::UTC);
    return u"ringi-%1-%2.backup"_s.arg(office, time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

QList<KeptBackup> backupsIn(const QString &folder, const StoreId &store)
{
    const QDir place(folder);
    QList<KeptBackup> all;
    for (const QString &name : place.entryList({u"ringi-*.backup"_s}, QDir::Files)) {
        if (const auto one = backupAt(place.filePath(name), store))
            all.append(*one);
    }
    std::ranges::sort(all, std::greater(), &KeptBackup::made);
    return all;
}

QStringList discardOld(const QString &folder, const StoreId &store, int keep, const QString &newest)
{
    const QList<KeptBackup> all = backupsIn(folder, store);
    QStringList gone;
    for (qsizetype i = all.size() - 1; i >= keep; --i) {
        const QString name = QFileInfo(all[i].path).fileName();
        if (name != newest && QFile::remove(all[i].path))
            gone.append(name);
    }
    return gone;
}

} // namespace ringi
