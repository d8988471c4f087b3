// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call that cannot be understood: it ends with one sentence, a pointer to the help, and exit status 2.
#pragma once

#include <QString>

#include <exception>

namespace ringi {

class UsageError : public std::exception
{
public:
    explicit UsageError(QString sentence)
        : m_sentence(std::move(sentence))
    {
    }

    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] const char *what() const noexcept override { return "usage"; }

private:
    QString m_sentence;
};

} // namespace ringi
