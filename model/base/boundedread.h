// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what somebody named, which may be a pipe or a device that never ends.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ringi {

/// At most one byte more than `most`, so that whoever reads it sees that it is too long.
inline QByteArray readAtMost(QIODevice &device, qint64 most)
{
    QByteArray bytes = device.read(most + 1);
    for (QByteArray part = bytes; !part.isEmpty() && bytes.size() <= most; bytes += part)
        part = device.read(most + 1 - bytes.size());
    return bytes;
}

} // namespace ringi
