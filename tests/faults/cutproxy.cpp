// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutproxy.h"

#include <QFile>

#include <array>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ringi::test {

namespace {

constexpr int kLookMs = 50; ///< how often a thread looks whether all is over
constexpr int kTravelMs = 500;
constexpr int kPatienceMs = 10'000;

sockaddr_un addressIn(const QByteArray &folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = folder + "/.s.PGSQL.5432";
    if (size_t(path.size()) >= sizeof address.sun_path)
        qFatal("%s is too long for a socket", path.constData());
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int listeningIn(const QByteArray &folder)
{
    const sockaddr_un address = addressIn(folder);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(socket, 16) != 0)
        qFatal("the proxy cannot listen in %s", folder.constData());
    return socket;
}

/// -1 when nobody is there.
int connectedTo(const QByteArray &folder)
{
    const sockaddr_un address = addressIn(folder);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

QByteArray received(int socket)
{
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    const ssize_t count = ::recv(socket, bytes.data(), size_t(bytes.size()), 0);
    bytes.resize(std::max<ssize_t>(count, 0));
    return bytes;
}

bool send(int socket, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

bool hasNews(int socket, int patienceMs)
{
    pollfd waiting{socket, POLLIN, 0};
    return ::poll(&waiting, 1, patienceMs) > 0;
}

} // namespace

CutProxy::CutProxy(const QString &server, const QString &desk)
    : m_server(QFile::encodeName(server))
    , m_listening(listeningIn(QFile::encodeName(desk)))
    , m_accepting([this] { accept(); })
{
}

CutProxy::~CutProxy()
{
    m_over = true;
    m_accepting.join();
    for (std::thread &carrier : m_carriers)
        carrier.join();
    ::close(m_listening);
}

void CutProxy::accept()
{
    while (!m_over) {
        if (!hasNews(m_listening, kLookMs))
            continue;
        const int desk = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        m_carriers.emplace_back([this, desk] { carry(desk); });
    }
}

void CutProxy::carry(int desk)
{
    const int server = m_down ? -1 : connectedTo(m_server);
    bool goesOn = server >= 0;
    while (goesOn && !m_over && !m_down) {
        std::array<pollfd, 2> both{pollfd{desk, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(both.data(), both.size(), kLookMs) <= 0)
            continue;
        if (both[0].revents)
            goesOn = fromDesk(desk, server);
        if (goesOn && both[1].revents) {
            const QByteArray bytes = received(server);
            goesOn = !bytes.isEmpty() && send(desk, bytes);
        }
    }
    ::close(desk);
    if (server >= 0)
        ::close(server);
}

/// False when the connection is over.
bool CutProxy::fromDesk(int desk, int server)
{
    const QByteArray bytes = received(desk);
    const bool commits = bytes.contains(QByteArray("COMMIT\0", 7));
    const Cut cut = commits ? m_cut.exchange(Cut::Nothing) : Cut::Nothing;
    if (cut == Cut::Nothing)
        return !bytes.isEmpty() && send(server, bytes);
    cutAt(cut, desk, server, bytes);
    return false;
}

void CutProxy::cutAt(Cut cut, int desk, int server, const QByteArray &bytes)
{
    if (cut == Cut::BeforeTheServer)
        return;
    if (cut == Cut::WhileItTravels) {
        ::shutdown(desk, SHUT_RDWR);
        std::this_thread::sleep_for(std::chrono::milliseconds(kTravelMs));
    }
    send(server, bytes);
    QByteArray answer = "?";
    while (!answer.isEmpty() && !answer.contains("COMMIT") && hasNews(server, kPatienceMs))
        answer = received(server);
    m_down = m_then == Then::StaysDown;
}

} // namespace ringi::test
