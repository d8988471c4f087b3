// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/standardinput.h"

#include "base/fault.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cstdio>
#include <unistd.h>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kPart = 64 << 10;
constexpr qint64 kLargestInput = 16 << 20; ///< bytes; the texts of a record end long before

QJsonDocument documentFrom(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Fault(FaultKind::Unreadable, u"standard input, byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    return document;
}

} // namespace

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

/// A pipe gives what is in it so far; only an empty read is its end.
QByteArray wholeInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Fault(FaultKind::Unreadable, u"standard input"_s);
    QByteArray bytes;
    for (QByteArray part = input.read(kPart); !part.isEmpty(); part = input.read(kPart)) {
        bytes += part;
        if (bytes.size() > kLargestInput)
            throw Fault(FaultKind::Unreadable, u"standard input: more than 16 MiB"_s);
    }
    return bytes;
}

QString textFromInput()
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(wholeInput());
    if (decoder.hasError())
        throw Fault(FaultKind::Unreadable, u"standard input: not UTF-8"_s);
    return text;
}

QJsonObject objectFrom(const QByteArray &json)
{
    const QJsonDocument document = documentFrom(json);
    if (!document.isObject())
        throw Fault(FaultKind::Unreadable, u"standard input: expected one JSON object"_s);
    return document.object();
}

QJsonArray arrayFrom(const QByteArray &json)
{
    const QJsonDocument document = documentFrom(json);
    if (!document.isArray())
        throw Fault(FaultKind::Unreadable, u"standard input: expected one JSON array"_s);
    return document.array();
}

} // namespace ringi
