// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PostgreSQL server of the test's own: Debian's binaries, a new cluster in a short temporary folder, reachable over a
// unix socket only, under an account that is not root. A test program holds one as a member; it starts at first use and
// is gone with its owner, also when the program is killed.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace ringi::test {

class PostgresCluster
{
public:
    /// Fast drops fsync: for tests that ask what is stored, not whether it survives.
    enum class Durability { Full, Fast };

    explicit PostgresCluster(Durability durability = Durability::Full);
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// True if the server answers. Must be called from the main thread: the server ends with the thread that started
    /// it.
    bool start();
    /// Open connections are cut; what was committed is kept for the next start().
    void stop();
    /// As a power cut would: no checkpoint, so that the next start() recovers from the log.
    void crash();
    bool restart();
    bool isRunning() const;

    /// Why the last start() or createDatabase() failed, as one sentence.
    QString whyNot() const { return m_whyNot; }

    bool createDatabase(const QString &name);
    QString uri(const QString &database) const;
    /// The address of a new, empty database; empty, with whyNot(), if it cannot be had.
    QString freshDatabase();

private:
    bool findBinaries();
    bool findAccount();
    bool initialise();
    bool launch();
    bool waitUntilReady();
    void end(int signal);
    bool run(const QString &tool, const QStringList &arguments);
    bool fail(const QString &sentence);
    void dressAsAccount(QProcess &process) const;
    QString tool(const QString &name) const;

    Durability m_durability;
    QTemporaryDir m_folder;
    QString m_binaries;
    QString m_whyNot;
    uint m_uid = 0;
    uint m_gid = 0;
    bool m_initialised = false;
    int m_databases = 0;
    QProcess m_server;
};

} // namespace ringi::test

/// Skips the test, saying why, where no server can be had; fails it instead where RINGI_NEED_POSTGRES is set.
#define RINGI_NEED_POSTGRES(cluster)                                                                                   \
    do {                                                                                                               \
        if (!(cluster).start()) {                                                                                      \
            if (qEnvironmentVariableIsSet("RINGI_NEED_POSTGRES"))                                                      \
                QFAIL(qPrintable((cluster).whyNot()));                                                                 \
            QSKIP(qPrintable((cluster).whyNot()));                                                                     \
        }                                                                                                              \
    } while (false)
