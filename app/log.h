// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own log: which verb ran, how it ended, what failed, by key. Never content, names, locations or secrets.
#pragma once

#include <QString>

#include <memory>

namespace spdlog {
class logger;
}

namespace ringi {

class Log
{
public:
    /// Writes to `folder`, in a few files of limited size; into nothing where that cannot be.
    explicit Log(const QString &folder);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    void began(const QString &what);
    void refused(const QString &code);
    void failed(const QString &kind);
    void ended(int status);

private:
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace ringi
