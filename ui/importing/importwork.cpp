// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwork.h"

#include "exchange/inputfault.h"
#include "exchange/profilelibrary.h"
#include "exchange/rejectedfile.h"
#include "exchange/suggestprofile.h"
#include "queries/reply.h"
#include "ui/words/explainimport.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ringi {

namespace {

constexpr int kTickMs = 100;
constexpr int kSampleRows = 200;
constexpr int kPreviewRows = 200;

/// Letters, digits and hyphens of the file's name, because it begins every reference.
QString profileNameFor(const QString &path)
{
    QString name;
    for (const QChar c : QFileInfo(path).completeBaseName().toLower())
        name += c.isLetterOrNumber() ? c : u'-';
    return name;
}

FileSample sampleOf(const QString &path)
{
    const auto file = openedInput(path);
    CsvReader reader(*file);
    FileSample sample{path, file->size(), reader.header(), {}, profileFor(reader.header()), {}};
    for (CsvRow row; sample.rows.size() < kSampleRows && reader.next(row);)
        sample.rows.append(row.cells);
    if (isRejectedFile(sample.header))
        sample.header.resize(sample.header.size() - 2);
    sample.suggested = suggestProfile(profileNameFor(path), sample.header, sample.rows);
    return sample;
}

} // namespace

QStringList FileSample::cellsOf(const QString &column, int most) const
{
    QStringList cells;
    const auto place = header.indexOf(column);
    for (const QStringList &row : rows) {
        const QString cell = row.value(place).simplified();
        if (!cell.isEmpty() && !cells.contains(cell))
            cells.append(cell);
        if (cells.size() == most)
            break;
    }
    return cells;
}

QStringList rejectedPlacesFor(const QString &path)
{
    const QString beside = rejectedPathsFor(path).first();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return {beside, QDir(documents).filePath(QFileInfo(beside).fileName())};
}

void ImportWork::Ticket::at(qint64 now, qint64 all)
{
    done = now;
    total = all;
}

ImportWork::ImportWork(const Office &office, QObject *parent)
    : QObject(parent)
    , m_openStore(office.openStore)
    , m_session(office.session)
    , m_clock(office.clock)
    , m_ticket(std::make_shared<Ticket>())
{
    m_pool.setMaxThreadCount(1);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &ImportWork::tick);
}

ImportWork::~ImportWork()
{
    stop();
    m_pool.waitForDone();
}

void ImportWork::stop()
{
    m_ticket->isStopped = true;
}

template <class Job, class Take> void ImportWork::begin(Job job, Take take)
{
    using Answer = std::invoke_result_t<Job, Ticket &>;
    stop();
    const auto ticket = m_ticket = std::make_shared<Ticket>();
    m_tick.start();
    const auto end = [this, ticket](const auto &tell) {
        if (ticket != m_ticket)
            return;
        m_tick.stop();
        tell();
    };
    Reply<Answer>(QtConcurrent::run(&m_pool, [job = std::move(job), ticket] { return job(*ticket); }))
        .then(this, [end, take](const Answer &answer) { end([&] { take(answer); }); })
        .onFailed(this, [this, end](const Fault &fault) { end([&] { Q_EMIT failed(fault); }); });
}

void ImportWork::look(const QString &path)
{
    begin([path](Ticket &) { return sampleOf(path); }, [this](const FileSample &sample) { Q_EMIT looked(sample); });
}

void ImportWork::preview(const QString &path, const MappingProfile &profile)
{
    const auto job = [open = m_openStore, by = m_session, &clock = m_clock, path, profile](Ticket &) {
        SystemRandomness randomness;
        const auto store = open();
        return CsvImport(store->journal(), by, clock, randomness).preview(profile, *openedInput(path), kPreviewRows);
    };
    begin(job, [this](const Outcome<QList<JudgedRow>> &rows) {
        if (rows)
            Q_EMIT previewed(*rows);
        else
            Q_EMIT refused(rows.error());
    });
}

void ImportWork::judge(const QString &path, const MappingProfile &profile)
{
    run(path, {profile, QFileInfo(path).fileName(), {}, true, words::reason}, &ImportWork::judged);
}

void ImportWork::import(const QString &path, const MappingProfile &profile)
{
    run(path, {profile, QFileInfo(path).fileName(), rejectedPlacesFor(path), false, words::reason},
        &ImportWork::imported);
}

void ImportWork::run(const QString &path, const ImportRequest &request, void (ImportWork::*told)(const ImportResult &))
{
    const auto job = [open = m_openStore, by = m_session, &clock = m_clock, path, request](Ticket &ticket) {
        SystemRandomness randomness;
        const auto store = open();
        return CsvImport(store->journal(), by, clock, randomness).run(request, *openedInput(path), ticket);
    };
    begin(job, [this, told](const Outcome<ImportResult> &result) {
        if (result)
            (this->*told)(*result);
        else
            Q_EMIT refused(result.error());
    });
}

} // namespace ringi
