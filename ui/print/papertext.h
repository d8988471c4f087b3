// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How hashes and lists of lines are written on paper.
#pragma once

#include <QStringList>

namespace ringi::papertext {

/// The whole hash in groups of eight digits.
inline QString grouped(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        groups.append(hex.mid(i, 8));
    return groups.join(u' ');
}

/// The first sixteen digits, for where the whole stands elsewhere.
inline QString head(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex().left(16));
}

/// One a line, without those that say nothing.
inline QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ringi::papertext
