// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a secret: locked in memory so that they are not swapped out, between guard pages, wiped when the last copy
// goes. Copies share them.
#pragma once

#include <cstddef>
#include <memory>

namespace ringi {

class SecretBytes
{
public:
    SecretBytes() = default;
    /// Throws std::bad_alloc.
    explicit SecretBytes(size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }

private:
    std::shared_ptr<unsigned char> m_bytes;
    size_t m_size = 0;
};

} // namespace ringi
