// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection and what is on its way. It is at rest, or delivers the rows of one statement, or carries statements
// whose success is not yet known; whoever needs it next makes it settle first.
#pragma once

#include "store/postgresql/connecting.h"
#include "store/postgresql/faults.h"

#include <QList>
#include <QMutex>

#include <deque>
#include <vector>

namespace ringi::sql {

/// Parameters as libpq takes them, all in binary.
struct Parameters
{
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
};

class Wire;

/// The rows of a running statement: read as they arrive, or kept here once the wire is needed for something else.
class Rows
{
public:
    Rows() = default;
    ~Rows();
    Q_DISABLE_COPY_MOVE(Rows)

    /// False after the last row. Throws Fault.
    bool next();
    [[nodiscard]] const PGresult *current() const { return m_current.get(); }
    void forget();

private:
    friend class Wire;

    Wire *m_source = nullptr; ///< null when no more rows arrive
    std::deque<Result> m_kept;
    Result m_current;
};

class Wire
{
public:
    explicit Wire(QByteArray uri);
    Q_DISABLE_COPY_MOVE(Wire)

    /// A script without parameters; the rows of its last statement are returned.
    Result ask(const char *script);
    void prepare(const QByteArray &name, const QByteArray &sql, const std::vector<Oid> &types);
    /// The server forgets a prepared statement, sooner or later.
    void release(const QByteArray &name) noexcept;
    void start(const QByteArray &name, const Parameters &parameters, Rows &rows);

    /// What the last statement of the script answers.
    Result begin(const char *script);
    void commit();
    void rollback() noexcept;
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    /// Within a transaction: sent, and known to have succeeded when `settle` returns.
    void postpone(const QByteArray &name, const Parameters &parameters);
    void settle();

    /// From any thread.
    void interrupt();
    /// Counts connections made: what was prepared on an earlier one is gone.
    [[nodiscard]] int era() const { return m_era; }
    void reconnectIfLost();

private:
    friend class Rows;

    void connect();
    void hearFarewell();
    [[nodiscard]] bool isLost() const;
    void require(bool sent);
    [[noreturn]] void fail(const Result &result);
    void keepRest();
    void commitAlone();
    void commitWithPostponed();
    void drain();
    Result firstFailureUntilSync();
    Result nextRow();
    void discardResults() noexcept;
    void undo() noexcept;
    void forgetReleased();

    QByteArray m_uri;
    ServerConnection m_connection;
    QMutex m_cancelMutex;
    std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> m_cancel;
    int m_era = 0;
    bool m_lost = false;
    bool m_inTransaction = false;
    Rows *m_rows = nullptr; ///< who reads the statement that delivers
    bool m_delivering = false;
    int m_postponed = 0;
    QList<QByteArray> m_released;
};

} // namespace ringi::sql
