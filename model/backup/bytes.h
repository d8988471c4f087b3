// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, texts and fixed fields to bytes and back, as docs/backup-format.md writes them: big-endian, lengths of four
// bytes. Reading never looks beyond its bytes.
#pragma once

#include "backup/backupfault.h"

#include <QByteArray>
#include <QtEndian>

namespace ringi {

class ByteWriter
{
public:
    template <class Number> ByteWriter &number(Number value)
    {
        const Number big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }

    /// Throws Fault(Corrupt) when the store holds a field of another size.
    ByteWriter &fixed(const QByteArray &value, int size)
    {
        if (value.size() != size)
            throw Fault(FaultKind::Corrupt, QStringLiteral("a field of %1 bytes has %2").arg(size).arg(value.size()));
        m_bytes.append(value);
        return *this;
    }

    ByteWriter &text(const QByteArray &value)
    {
        number(quint32(value.size()));
        m_bytes.append(value);
        return *this;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Throws BackupFault(Malformed) where there are too few bytes.
class ByteReader
{
public:
    explicit ByteReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    template <class Number> Number number() { return qFromBigEndian<Number>(fixed(sizeof(Number)).constData()); }
    QByteArray text() { return fixed(number<quint32>()); }

    QByteArray fixed(qint64 size)
    {
        if (size > m_bytes.size() - m_at)
            throw BackupFault(BackupProblem::Malformed);
        const QByteArray taken = m_bytes.mid(m_at, size);
        m_at += size;
        return taken;
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    void end() const
    {
        if (m_at != m_bytes.size())
            throw BackupFault(BackupProblem::Malformed);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace ringi
