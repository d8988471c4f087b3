// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/randomness.h"

#include <QVarLengthArray>

namespace ringi {

namespace {

QByteArray take(QRandomGenerator &generator, int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

} // namespace

QUuid Randomness::uuid()
{
    QByteArray sixteen = bytes(16);
    sixteen[6] = char((sixteen[6] & 0x0f) | 0x40); // RFC 4122: version 4, random
    sixteen[8] = char((sixteen[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(sixteen);
}

/// By whole words: asking the processor costs as much for a byte.
QByteArray SystemRandomness::bytes(int count)
{
    QVarLengthArray<quint32> words((count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

QByteArray SeededRandomness::bytes(int count)
{
    return take(m_generator, count);
}

} // namespace ringi
