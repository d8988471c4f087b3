// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where ids, salts and keys take their bytes from. A port, so that a demo store can be written twice alike.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace ringi {

class Randomness
{
public:
    virtual ~Randomness() = default;
    virtual QByteArray bytes(int count) = 0;

    template <class AnyId> AnyId id() { return AnyId(uuid()); }

private:
    QUuid uuid();
};

/// The operating system's generator, fit for keys.
class SystemRandomness final : public Randomness
{
public:
    QByteArray bytes(int count) override;
};

/// The same bytes for the same seed. Never for a store that holds real records.
class SeededRandomness final : public Randomness
{
public:
    explicit SeededRandomness(quint32 seed)
        : m_generator(seed)
    {
    }

    QByteArray bytes(int count) override;

private:
    QRandomGenerator m_generator;
};

} // namespace ringi
