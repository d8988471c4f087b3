// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One box: a nonce of 24 bytes, then XChaCha20-Poly1305 over the content, bound to where the box belongs.
#pragma once

#include "base/randomness.h"
#include "ledger/secretbytes.h"

#include <optional>

namespace ringi {

/// REQUIRES: a key of 32 bytes.
QByteArray closeBox(const QByteArray &content, const QByteArray &place, const SecretBytes &key, Randomness &randomness);

/// Nothing when the box, its place or the key is another.
std::optional<QByteArray> openBox(const QByteArray &box, const QByteArray &place, const SecretBytes &key);

} // namespace ringi
