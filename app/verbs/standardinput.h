// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a script hands in on standard input, read to its end. Everything here throws Fault(Unreadable) for input that is
// too large or not what is asked for.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace ringi {

/// Whether a person sits there, who has handed in nothing.
bool inputIsTerminal();

QByteArray wholeInput();
/// UTF-8.
QString textFromInput();
QJsonObject objectFrom(const QByteArray &json);
QJsonArray arrayFrom(const QByteArray &json);

inline QJsonObject objectFromInput()
{
    return objectFrom(wholeInput());
}

} // namespace ringi
