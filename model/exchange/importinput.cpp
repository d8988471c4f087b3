// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importinput.h"

#include "exchange/inputfault.h"
#include "ledger/hashing.h"

#include <QCryptographicHash>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ImportInput::ImportInput(QIODevice &device)
    : m_device(device)
    , m_whole(device.isSequential() || device.size() <= kKeptOriginal)
{
    if (m_whole)
        readWhole();
    else
        hashOnly();
}

void ImportInput::readWhole()
{
    if (!m_device.isSequential())
        m_device.seek(0);
    m_bytes = m_device.read(kKeptOriginal + 1);
    while (m_device.isSequential() && m_bytes.size() <= kKeptOriginal && m_device.waitForReadyRead(-1))
        m_bytes += m_device.read(kKeptOriginal + 1 - m_bytes.size());
    if (m_bytes.size() > kKeptOriginal)
        throw InputFault(InputFaultCode::PipeTooLarge, {QString::number(kKeptOriginal)});
    m_hash = sha256(m_bytes);
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
}

void ImportInput::hashOnly()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_device.seek(0);
    if (!hash.addData(&m_device))
        throw InputFault(InputFaultCode::ReadFailed, {m_device.errorString()});
    m_hash = hash.result();
}

QIODevice &ImportInput::rewound()
{
    QIODevice &device = m_whole ? m_buffer : m_device;
    device.seek(0);
    return device;
}

} // namespace ringi
