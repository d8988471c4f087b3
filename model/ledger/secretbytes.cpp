// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/secretbytes.h"

#include <sodium.h>

#include <new>

namespace ringi {

namespace {

/// The library wants this once before anything else of it is used: it chooses the fastest code for the processor and
/// measures the pages that guard a secret.
const int kReady = sodium_init();

unsigned char *guarded(size_t size)
{
    if (kReady < 0)
        throw std::bad_alloc();
    void *bytes = sodium_malloc(size);
    if (!bytes)
        throw std::bad_alloc();
    return static_cast<unsigned char *>(bytes);
}

} // namespace

SecretBytes::SecretBytes(size_t size)
    : m_bytes(guarded(size), sodium_free)
    , m_size(size)
{
}

} // namespace ringi
