// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/wire.h"

namespace ringi::sql {

using namespace Qt::StringLiterals;

namespace {

/// Bounds what the server answers while nobody reads.
constexpr int kMostPostponed = 200;
constexpr int kMostReleased = 32;
constexpr int kMostDiscarded = 10'000;
constexpr int kBinary = 1;

} // namespace

Rows::~Rows()
{
    forget();
}

bool Rows::next()
{
    if (!m_kept.empty()) {
        m_current = std::move(m_kept.front());
        m_kept.pop_front();
    } else {
        m_current = m_source ? m_source->nextRow() : nullptr;
    }
    return m_current != nullptr;
}

/// What still arrives is thrown away when the wire is next needed.
void Rows::forget()
{
    if (m_source)
        m_source->m_rows = nullptr;
    m_source = nullptr;
    m_kept.clear();
    m_current.reset();
}

Wire::Wire(QByteArray uri)
    : m_uri(std::move(uri))
    , m_cancel(nullptr, &PQfreeCancel)
{
    connect();
}

void Wire::connect()
{
    m_connection = connectedTo(m_uri);
    m_lost = false;
    m_released.clear();
    ++m_era;
    const QMutexLocker lock(&m_cancelMutex);
    m_cancel.reset(PQgetCancel(m_connection.get()));
}

/// Within a transaction a lost connection stays lost: part of the transaction went with it. Before one, nothing is lost
/// with the connection, so that a server's restart goes by unnoticed.
void Wire::reconnectIfLost()
{
    if (m_inTransaction)
        return;
    settle();
    hearFarewell();
    if (isLost())
        connect();
}

/// Reading twice: the first time may bring the server's last words, only the second one the end.
void Wire::hearFarewell()
{
    if (PQconsumeInput(m_connection.get()))
        PQconsumeInput(m_connection.get());
}

bool Wire::isLost() const
{
    return m_lost || PQstatus(m_connection.get()) != CONNECTION_OK;
}

void Wire::require(bool sent)
{
    if (!sent)
        fail({});
}

void Wire::fail(const Result &result)
{
    const Fault fault = faultOf(m_connection.get(), result);
    m_lost |= fault.kind() == FaultKind::ServerGone;
    throw fault;
}

Result Wire::ask(const char *script)
{
    settle();
    reconnectIfLost();
    Result result(PQexec(m_connection.get(), script));
    if (hasFailed(result))
        fail(result);
    return result;
}

void Wire::prepare(const QByteArray &name, const QByteArray &sql, const std::vector<Oid> &types)
{
    settle();
    forgetReleased();
    const Result result(
        PQprepare(m_connection.get(), name.constData(), sql.constData(), int(types.size()), types.data()));
    if (hasFailed(result))
        fail(result);
}

void Wire::release(const QByteArray &name) noexcept
{
    m_released.append(name);
}

void Wire::forgetReleased()
{
    if (m_released.size() < kMostReleased || PQtransactionStatus(m_connection.get()) == PQTRANS_INERROR)
        return;
    const QByteArray names = m_released.join("; DEALLOCATE ");
    m_released.clear();
    ask("DEALLOCATE " + names);
}

void Wire::start(const QByteArray &name, const Parameters &parameters, Rows &rows)
{
    settle();
    require(PQsendQueryPrepared(m_connection.get(), name.constData(), int(parameters.values.size()),
                                parameters.values.data(), parameters.lengths.data(), parameters.formats.data(),
                                kBinary));
    PQsetSingleRowMode(m_connection.get());
    m_delivering = true;
    m_rows = &rows;
    rows.m_source = this;
}

/// Null after the last.
Result Wire::nextRow()
{
    Result row(PQgetResult(m_connection.get()));
    if (PQresultStatus(row.get()) == PGRES_SINGLE_TUPLE)
        return row;
    const Result end = std::move(row);
    discardResults();
    if (!end || hasFailed(end))
        fail(end);
    return nullptr;
}

/// The statement that delivered is over, however it ended. A long answer that nobody waits for is cut off, except
/// within a transaction, which would fail with it.
void Wire::discardResults() noexcept
{
    for (int discarded = 0; Result(PQgetResult(m_connection.get())); ++discarded)
        if (discarded == kMostDiscarded && !m_inTransaction)
            interrupt();
    m_delivering = false;
    if (m_rows)
        m_rows->m_source = nullptr;
    m_rows = nullptr;
}

void Wire::keepRest()
{
    if (!m_rows)
        return discardResults();
    Rows &reader = *m_rows;
    while (Result row = nextRow())
        reader.m_kept.push_back(std::move(row));
}

void Wire::settle()
{
    if (m_delivering)
        keepRest();
    if (m_postponed > 0)
        drain();
}

void Wire::postpone(const QByteArray &name, const Parameters &parameters)
{
    if (m_delivering || m_postponed >= kMostPostponed)
        settle();
    if (m_postponed == 0)
        require(PQenterPipelineMode(m_connection.get()));
    ++m_postponed;
    require(PQsendQueryPrepared(m_connection.get(), name.constData(), int(parameters.values.size()),
                                parameters.values.data(), parameters.lengths.data(), parameters.formats.data(),
                                kBinary));
}

void Wire::drain()
{
    m_postponed = 0;
    require(PQpipelineSync(m_connection.get()));
    const Result failure = firstFailureUntilSync();
    PQexitPipelineMode(m_connection.get());
    if (failure)
        fail(failure);
    require(PQstatus(m_connection.get()) == CONNECTION_OK);
}

/// A null result stands between the results of two statements; on a lost connection nothing else comes.
Result Wire::firstFailureUntilSync()
{
    Result failure;
    while (PQstatus(m_connection.get()) == CONNECTION_OK) {
        Result result(PQgetResult(m_connection.get()));
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            return failure;
        if (result && hasFailed(result) && !failure)
            failure = std::move(result);
        if (failure && !PQresultErrorField(failure.get(), PG_DIAG_SQLSTATE))
            return failure;
    }
    return failure;
}

/// Nothing has been done yet on a connection that turns out to be lost here, so a new one will do.
Result Wire::begin(const char *script)
{
    Result answer;
    try {
        answer = ask(script);
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::ServerGone) {
            undo();
            throw;
        }
        answer = ask(script);
    }
    m_inTransaction = true;
    return answer;
}

/// A server that goes now may have committed before it went; one that was known to be gone was never told to.
void Wire::commit()
{
    const bool wasLost = isLost();
    try {
        if (m_postponed > 0)
            commitWithPostponed();
        else
            commitAlone();
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::ServerGone || wasLost)
            throw;
        throw Fault(FaultKind::InDoubt, fault.detail());
    }
}

/// The server answers COMMIT with ROLLBACK when a statement before it had failed.
void Wire::commitAlone()
{
    const Result result = ask("COMMIT");
    m_inTransaction = false;
    if (qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
        throw Fault(FaultKind::Other, u"the transaction was rolled back because a statement in it had failed"_s);
}

/// Saves a round trip: after a statement that fails the server skips the rest, COMMIT too.
void Wire::commitWithPostponed()
{
    require(PQsendQueryParams(m_connection.get(), "COMMIT", 0, nullptr, nullptr, nullptr, nullptr, kBinary));
    drain();
    m_inTransaction = false;
}

void Wire::rollback() noexcept
{
    try {
        if (m_rows)
            m_rows->forget();
        if (m_delivering)
            interrupt();
        settle();
    } catch (const Fault &) {
        // It was to be undone anyway.
    }
    m_inTransaction = false;
    undo();
}

/// An interruption that comes late may hit the first ROLLBACK.
void Wire::undo() noexcept
{
    for (int tries = 0; tries < 2 && !isLost() && PQtransactionStatus(m_connection.get()) > PQTRANS_IDLE; ++tries)
        Result(PQexec(m_connection.get(), "ROLLBACK"));
}

void Wire::interrupt()
{
    const QMutexLocker lock(&m_cancelMutex);
    std::array<char, 256> complaint{};
    PQcancel(m_cancel.get(), complaint.data(), int(complaint.size()));
}

} // namespace ringi::sql
