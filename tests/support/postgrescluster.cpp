// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server is a child process without pg_ctl in between: a signal ends it, and the kernel ends it if this program
// dies.
#include "support/postgrescluster.h"

#include <QCollator>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

constexpr auto kSuperuser = "ringi"_L1;
constexpr int kPatienceMs = 60'000;

QString newestBinaries()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator numeric;
    numeric.setNumericMode(true);
    std::sort(names.begin(), names.end(), numeric);
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = versions.filePath(*name + "/bin"_L1);
        if (QFile::exists(folder + "/initdb"_L1))
            return folder;
    }
    return {};
}

const passwd *firstAccountOf(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const passwd *account = getpwnam(name))
            return account;
    return nullptr;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

// A socket path holds 107 bytes, hence not QDir::tempPath().
PostgresCluster::PostgresCluster(Durability durability)
    : m_durability(durability)
    , m_folder(u"/tmp/ringi-pg-XXXXXX"_s)
{
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

bool PostgresCluster::start()
{
    if (isRunning())
        return true;
    if (!m_initialised)
        m_initialised = findBinaries() && findAccount() && initialise();
    return m_initialised && launch() && waitUntilReady();
}

void PostgresCluster::stop()
{
    end(SIGINT);
}

void PostgresCluster::crash()
{
    end(SIGQUIT);
}

bool PostgresCluster::restart()
{
    stop();
    return start();
}

bool PostgresCluster::isRunning() const
{
    return m_server.state() == QProcess::Running;
}

bool PostgresCluster::createDatabase(const QString &name)
{
    return run(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, kSuperuser, name});
}

QString PostgresCluster::uri(const QString &database) const
{
    return u"postgresql:///%1?host=%2&user=%3"_s.arg(database, m_folder.path(), kSuperuser);
}

QString PostgresCluster::freshDatabase()
{
    const QString name = u"fresh%1"_s.arg(++m_databases);
    return start() && createDatabase(name) ? uri(name) : QString();
}

bool PostgresCluster::findBinaries()
{
    m_binaries = newestBinaries();
    return !m_binaries.isEmpty()
        || fail(u"No PostgreSQL server under /usr/lib/postgresql; install Debian's package postgresql."_s);
}

// The server refuses to run as root, so root lends it an account that owns nothing but the folder.
bool PostgresCluster::findAccount()
{
    if (!m_folder.isValid())
        return fail(u"No folder for a PostgreSQL cluster: %1."_s.arg(m_folder.errorString()));
    if (geteuid() != 0)
        return true;
    const passwd *account = firstAccountOf({"postgres", "nobody"});
    if (!account)
        return fail(u"PostgreSQL does not run as root, and there is no account postgres or nobody to run it under."_s);
    m_uid = account->pw_uid;
    m_gid = account->pw_gid;
    return chown(QFile::encodeName(m_folder.path()).constData(), m_uid, m_gid) == 0
        || fail(u"The folder %1 cannot be given to the account %2."_s.arg(m_folder.path(),
                                                                          QString::fromLocal8Bit(account->pw_name)));
}

bool PostgresCluster::initialise()
{
    return run(u"initdb"_s,
               {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, kSuperuser, u"--auth=trust"_s, u"--encoding=UTF8"_s,
                u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"--no-instructions"_s});
}

bool PostgresCluster::launch()
{
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-h"_s, QString()};
    if (m_durability == Durability::Fast)
        arguments << u"-c"_s << u"fsync=off"_s << u"-c"_s << u"synchronous_commit=off"_s;
    dressAsAccount(m_server);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_server.start(tool(u"postgres"_s), arguments);
    return m_server.waitForStarted()
        || fail(u"The PostgreSQL server does not start: %1."_s.arg(m_server.errorString()));
}

// The last line of postmaster.pid is the server's own word for its state.
bool PostgresCluster::waitUntilReady()
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < kPatienceMs && !m_server.waitForFinished(20);)
        if (textOf(m_folder.filePath(u"data/postmaster.pid"_s)).endsWith("ready"_L1))
            return true;
    stop();
    return fail(u"The PostgreSQL server did not come up: %1"_s.arg(textOf(m_folder.filePath(u"log"_s))));
}

void PostgresCluster::end(int signal)
{
    if (!isRunning())
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), signal);
    if (!m_server.waitForFinished(kPatienceMs))
        m_server.kill();
    m_server.waitForFinished();
}

bool PostgresCluster::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    dressAsAccount(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool(name), arguments);
    const bool done =
        process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return done || fail(u"%1 failed: %2"_s.arg(name, QString::fromUtf8(process.readAll()).simplified()));
}

bool PostgresCluster::fail(const QString &sentence)
{
    m_whyNot = sentence;
    return false;
}

// Between fork and exec: only calls that are safe there.
void PostgresCluster::dressAsAccount(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([uid = m_uid, gid = m_gid] {
        if (uid != 0 && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(127);
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

QString PostgresCluster::tool(const QString &name) const
{
    return m_binaries + '/'_L1 + name;
}

} // namespace ringi::test
