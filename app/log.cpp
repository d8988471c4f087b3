// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QDir>

#include <unistd.h>

namespace ringi {

namespace {

constexpr size_t kLargest = 1 << 20; ///< bytes a file
constexpr size_t kFiles = 3;

std::shared_ptr<spdlog::sinks::sink> sinkIn(const QString &folder)
{
    try {
        if (QDir().mkpath(folder))
            return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QDir(folder).filePath(QStringLiteral("ringi.log")).toStdString(), kLargest, kFiles);
    } catch (const spdlog::spdlog_ex &) {
        // A program that cannot write its log still does its work.
    }
    return std::make_shared<spdlog::sinks::null_sink_mt>();
}

} // namespace

Log::Log(const QString &folder)
    : m_logger(std::make_shared<spdlog::logger>("ringi", sinkIn(folder)))
{
    m_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    m_logger->set_error_handler([](const std::string &) {});
}

Log::~Log() = default;

void Log::began(const QString &what)
{
    m_logger->info("[{}] began {}", getpid(), what.toStdString());
}

void Log::refused(const QString &code)
{
    m_logger->info("[{}] refused {}", getpid(), code.toStdString());
}

void Log::failed(const QString &kind)
{
    m_logger->error("[{}] failed {}", getpid(), kind.toStdString());
}

void Log::ended(int status)
{
    m_logger->info("[{}] ended {}", getpid(), status);
    m_logger->flush();
}

} // namespace ringi
