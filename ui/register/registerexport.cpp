// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerexport.h"

#include "exchange/registercsv.h"

#include <QSaveFile>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPage = 500;

[[noreturn]] void throwFaultOf(const QSaveFile &file)
{
    throw Fault(FaultKind::Other, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

void write(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        throwFaultOf(file);
}

} // namespace

RegisterExport::RegisterExport(Asker &asker, QObject *parent)
    : QObject(parent)
    , m_asker(asker)
{
}

RegisterExport::~RegisterExport() = default;

void RegisterExport::start(const ExportOrder &order)
{
    m_file = std::make_shared<QSaveFile>(order.path);
    m_columns = order.columns;
    m_next = m_records = 0;
    m_isCancelled = false;
    m_asker
        .ask([file = m_file, order](Queries &queries) {
            if (!file->open(QIODevice::WriteOnly))
                throwFaultOf(*file);
            write(*file, RegisterCsv(order.columns).head());
            return order.only.isEmpty() ? queries.incidentOrder(order.query, -1) : order.only;
        })
        .then(this,
              [this](const QList<qint64> &keys) {
                  m_keys = keys;
                  writeNext();
              })
        .onFailed(this, [this](const Fault &fault) {
            stop();
            Q_EMIT failed(fault);
        });
}

void RegisterExport::cancel()
{
    m_isCancelled = true;
}

void RegisterExport::writeNext()
{
    Q_EMIT progressed(m_next, int(m_keys.size()));
    if (m_isCancelled) {
        stop();
        Q_EMIT cancelled();
        return;
    }
    if (m_next >= m_keys.size())
        return commit();
    m_asker
        .ask([file = m_file, keys = m_keys.mid(m_next, kPage), columns = m_columns](Queries &queries) {
            const QList<RegisterRow> rows = queries.incidentRows(keys);
            write(*file, RegisterCsv(columns).lines(rows));
            return int(rows.size());
        })
        .then(this,
              [this](int records) {
                  m_next += kPage;
                  m_records += records;
                  writeNext();
              })
        .onFailed(this, [this](const Fault &fault) {
            stop();
            Q_EMIT failed(fault);
        });
}

void RegisterExport::commit()
{
    m_asker
        .ask([file = m_file](Queries &) {
            if (!file->commit())
                throwFaultOf(*file);
            return true;
        })
        .then(this,
              [this](bool) {
                  m_file.reset();
                  Q_EMIT written(m_records);
              })
        .onFailed(this, [this](const Fault &fault) {
            stop();
            Q_EMIT failed(fault);
        });
}

/// What was written of it goes with the file.
void RegisterExport::stop()
{
    m_file.reset();
    m_keys.clear();
}

} // namespace ringi
