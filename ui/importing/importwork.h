// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The work of an import off the GUI thread, on a connection of its own: looking at a file, judging its first rows,
// judging or importing all of them. One thing at a time; what is begun anew stops what went before, and an answer to
// something older is dropped.
#pragma once

#include "exchange/csvimport.h"
#include "ui/office.h"

#include <QThreadPool>

#include <atomic>

namespace ringi {

struct FileSample
{
    QString path;
    qint64 bytes = 0;
    QStringList header;
    QList<QStringList> rows;               ///< the first ones
    std::optional<MappingProfile> fitting; ///< a profile of the program that reads these columns
    MappingProfile suggested;

    /// What the column says in the first rows, without the empty cells.
    [[nodiscard]] QStringList cellsOf(const QString &column, int most) const;
};

/// Where rejected rows may go: beside the file, or into the documents folder.
QStringList rejectedPlacesFor(const QString &path);

class ImportWork : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(const Office &office, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~ImportWork() override;

    void look(const QString &path);
    void preview(const QString &path, const MappingProfile &profile);
    /// Judges every row and writes nothing.
    void judge(const QString &path, const MappingProfile &profile);
    void import(const QString &path, const MappingProfile &profile);
    /// An import ends with the batches that are written, and says so in its result.
    void stop();

Q_SIGNALS:
    void looked(const ringi::FileSample &sample);
    void previewed(const QList<ringi::JudgedRow> &rows);
    void judged(const ringi::ImportResult &result);
    void imported(const ringi::ImportResult &result);
    void progressed(qint64 done, qint64 total);
    void refused(const ringi::Refusal &refusal);
    void failed(const ringi::Fault &fault);

private:
    /// How far one piece of work has come.
    struct Ticket final : Progress
    {
        void at(qint64 now, qint64 all) override;
        [[nodiscard]] bool cancelled() const override { return isStopped; }

        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };

    template <class Job, class Take> void begin(Job job, Take take);
    void run(const QString &path, const ImportRequest &request, void (ImportWork::*told)(const ImportResult &));
    void tick() { Q_EMIT progressed(m_ticket->done, m_ticket->total); }

    std::function<std::unique_ptr<OpenStore>()> m_openStore;
    const Session &m_session; ///< the office's, because a lock takes the key out of it
    const Clock &m_clock;
    std::shared_ptr<Ticket> m_ticket;
    QTimer m_tick;
    QThreadPool m_pool;
};

} // namespace ringi
