// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stretch of network between a desk and a PostgreSQL server that can be cut at the worst moment: when the desk says
// COMMIT. It passes bytes both ways between two unix sockets, on threads of its own.
#pragma once

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace ringi::test {

/// What happens to the next COMMIT, once.
enum class Cut {
    Nothing,
    BeforeTheServer, ///< the connection ends and the server never hears of it
    AfterTheServer,  ///< the server has done it and its answer is lost
    WhileItTravels,  ///< the connection ends for the desk; the server hears of it half a second later
};

class CutProxy
{
public:
    /// Both are folders that hold, or will hold, a socket of PostgreSQL's name.
    CutProxy(const QString &server, const QString &desk);
    ~CutProxy();
    CutProxy(const CutProxy &) = delete;
    CutProxy &operator=(const CutProxy &) = delete;

    enum class Then { UpAgain, StaysDown };

    void cutNext(Cut cut, Then then = Then::UpAgain)
    {
        m_then = then;
        m_cut = cut;
    }
    /// While it stays down nobody gets through.
    void mend() { m_down = false; }

private:
    void accept();
    void carry(int desk);
    bool fromDesk(int desk, int server);
    void cutAt(Cut cut, int desk, int server, const QByteArray &bytes);

    QByteArray m_server;
    int m_listening = -1;
    std::atomic<bool> m_over = false;
    std::atomic<bool> m_down = false;
    std::atomic<Cut> m_cut = Cut::Nothing;
    std::atomic<Then> m_then = Then::UpAgain;
    std::vector<std::thread> m_carriers;
    std::thread m_accepting;
};

} // namespace ringi::test
