// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupmemory.h"

#include <QSettings>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostKept = 9'999;

} // namespace

BackupMemory::BackupMemory(const StoreId &store)
    : m_group(u"backups/"_s + store.toString())
{
}

QString BackupMemory::keyOf(const char *which, const char *what) const
{
    return u"%1/%2/%3"_s.arg(m_group, QLatin1StringView(which), QLatin1StringView(what));
}

BackupChoice BackupMemory::choice() const
{
    const QSettings settings;
    const BackupChoice usual;
    return {settings.value(keyOf("choice", "folder")).toString(), settings.value(keyOf("choice", "key")).toString(),
            std::clamp(settings.value(keyOf("choice", "keep"), usual.keep).toInt(), 0, kMostKept)};
}

void BackupMemory::keep(const BackupChoice &choice) const
{
    QSettings settings;
    settings.setValue(keyOf("choice", "folder"), choice.folder);
    settings.setValue(keyOf("choice", "key"), choice.keyFile);
    settings.setValue(keyOf("choice", "keep"), choice.keep);
}

std::optional<BackupNote> BackupMemory::note(const char *which) const
{
    const QSettings settings;
    const QString path = settings.value(keyOf(which, "path")).toString();
    if (path.isEmpty())
        return {};
    return BackupNote{path, Instant{settings.value(keyOf(which, "at")).toLongLong()},
                      settings.value(keyOf(which, "held")).toBool()};
}

void BackupMemory::keepNote(const char *which, const BackupNote &note) const
{
    QSettings settings;
    settings.setValue(keyOf(which, "path"), note.path);
    settings.setValue(keyOf(which, "at"), note.at.ms);
    settings.setValue(keyOf(which, "held"), note.held);
}

} // namespace ringi
