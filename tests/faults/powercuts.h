// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that keeps only what was synced. It watches a store being written and can say, at any boundary, what a power
// cut would leave: what was synced, and of the writes since then some, none, or some sectors of some, in any order. A
// file that was removed may be there again.
#pragma once

#include "faultyvfs.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>

namespace ringi::test {

class PowerCuts final : public DiskWatch
{
public:
    /// Watches the store of that name from now on; `atBoundary` is asked at each boundary.
    PowerCuts(const QString &store, std::function<void()> atBoundary);
    ~PowerCuts() override;
    PowerCuts(const PowerCuts &) = delete;
    PowerCuts &operator=(const PowerCuts &) = delete;

    /// The store as it would be found, as `into`, with its log beside it.
    void leave(const QString &into, quint32 seed) const;
    /// Writes to the store's own file: the log was folded into it.
    [[nodiscard]] int pagesFolded() const { return m_pagesFolded; }

    void boundary() override;
    void wrote(const QByteArray &file, const QByteArray &bytes, qint64 offset) override;
    void truncated(const QByteArray &file, qint64 size) override;
    void synced(const QByteArray &file) override;
    void removed(const QByteArray &file) override;

private:
    struct Change
    {
        qint64 offset = 0; ///< or the size it is cut to
        QByteArray bytes;
        bool cuts = false;
    };
    struct File
    {
        QByteArray synced;
        QList<Change> since;
        bool removed = false;
    };
    enum class Fate { Nothing, Everything, Mixed };

    static void apply(QByteArray &image, const Change &change);
    static void tear(QByteArray &image, const Change &change, QRandomGenerator &random);
    static QByteArray left(const File &file, Fate fate, QRandomGenerator &random);
    File &fileOf(const QByteArray &name);

    QByteArray m_store;
    std::function<void()> m_atBoundary;
    QHash<QByteArray, File> m_files;
    int m_pagesFolded = 0;
};

} // namespace ringi::test
