// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercuts.h"

#include <QFile>

namespace ringi::test {

namespace {

constexpr qsizetype kSector = 512;

QByteArray contentOf(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

PowerCuts::PowerCuts(const QString &store, std::function<void()> atBoundary)
    : m_store(QFile::encodeName(store))
    , m_atBoundary(std::move(atBoundary))
{
    for (const QByteArray &name : {m_store, m_store + "-wal"})
        m_files[name].synced = contentOf(name);
    watchDisk(this);
}

PowerCuts::~PowerCuts()
{
    watchDisk(nullptr);
}

void PowerCuts::boundary()
{
    m_atBoundary();
}

PowerCuts::File &PowerCuts::fileOf(const QByteArray &name)
{
    File &file = m_files[name];
    file.removed = false;
    return file;
}

void PowerCuts::wrote(const QByteArray &file, const QByteArray &bytes, qint64 offset)
{
    m_pagesFolded += file == m_store;
    fileOf(file).since.append({offset, bytes, false});
}

void PowerCuts::truncated(const QByteArray &file, qint64 size)
{
    fileOf(file).since.append({size, {}, true});
}

void PowerCuts::synced(const QByteArray &file)
{
    File &known = fileOf(file);
    for (const Change &change : std::as_const(known.since))
        apply(known.synced, change);
    known.since.clear();
}

void PowerCuts::removed(const QByteArray &file)
{
    m_files[file].removed = true;
}

void PowerCuts::apply(QByteArray &image, const Change &change)
{
    if (change.cuts)
        return image.resize(change.offset);
    if (image.size() < change.offset + change.bytes.size())
        image.append(change.offset + change.bytes.size() - image.size(), '\0');
    image.replace(change.offset, change.bytes.size(), change.bytes);
}

/// Each sector arrives or does not.
void PowerCuts::tear(QByteArray &image, const Change &change, QRandomGenerator &random)
{
    for (qint64 at = 0; at < change.bytes.size();) {
        const qint64 end =
            std::min<qint64>((change.offset + at) / kSector * kSector + kSector - change.offset, change.bytes.size());
        if (random.bounded(2))
            apply(image, {change.offset + at, change.bytes.mid(at, end - at), false});
        at = end;
    }
}

QByteArray PowerCuts::left(const File &file, Fate fate, QRandomGenerator &random)
{
    QByteArray image = file.synced;
    if (fate == Fate::Nothing)
        return image;
    for (const Change &change : file.since) {
        const int lot = fate == Fate::Everything ? 0 : int(random.bounded(3));
        if (lot == 0)
            apply(image, change);
        else if (lot == 1 && !change.cuts)
            tear(image, change, random);
    }
    return image;
}

void PowerCuts::leave(const QString &into, quint32 seed) const
{
    QRandomGenerator random(seed);
    const Fate fate = seed % 5 == 0 ? Fate::Nothing : seed % 5 == 1 ? Fate::Everything : Fate::Mixed;
    for (const char *ending : {"", "-wal", "-journal"}) {
        const auto file = m_files.constFind(m_store + ending);
        if (file == m_files.constEnd() || (file->removed && random.bounded(2)))
            continue;
        const QByteArray bytes = left(*file, fate, random);
        if (!bytes.isEmpty())
            put(into + QLatin1StringView(ending), bytes);
    }
}

} // namespace ringi::test
