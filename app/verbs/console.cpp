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

/// What a terminal would obey instead of showing it: controls, and marks that turn the direction of what follows.
bool isObeyed(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/// With codes in place of those, so that no text hides another.
QString shown(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text)
        safe += isObeyed(c) ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    return safe;
}

QByteArray printed(const QString &text)
{
    const QByteArray bytes = shown(text).toUtf8();
    return bytes.endsWith('\n') || bytes.isEmpty() ? bytes : bytes + '\n';
}

} // namespace

void Console::answer(const Answer &answer) const
{
    const QByteArray bytes = m_form == Form::Json ? printed(answer.json) : printed(answer.text);
    const bool isOut = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    const bool isThrough = isOut && std::fflush(stdout) == 0;
    if (!isThrough && errno != EPIPE) // who reads through a pipe may have seen enough
        throw Fault(errno == ENOSPC ? FaultKind::DiskFull : FaultKind::Other,
                    QStringLiteral("standard output: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
}

void Console::say(const QString &sentence) const
{
    const QByteArray bytes = printed(sentence);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace ringi
