// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/console.h"

#include "base/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace ringi {

namespace {

QByteArray printed(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

QByteArray printed(const QString &text)
{
    return text.endsWith(u'\n') || text.isEmpty() ? text.toUtf8() : text.toUtf8() + '\n';
}

} // namespace

void Console::answer(const Answer &answer) const
{
    const QByteArray bytes = m_form == Form::Json ? printed(answer.json) : printed(answer.text);
    const bool isOut = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (!isOut || std::fflush(stdout) != 0)
        throw Fault(errno == ENOSPC ? FaultKind::DiskFull : FaultKind::Other,
                    QStringLiteral("standard output: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
}

void Console::say(const QString &sentence) const
{
    const QByteArray bytes = printed(sentence);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace ringi
