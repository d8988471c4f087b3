// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One call of a verb: what was asked, and what the program hands in for the doing.
#pragma once

#include "app/stage.h"
#include "app/verbs/arguments.h"
#include "app/verbs/console.h"
#include "desk/storegate.h"
#include "identity/tokens.h"

namespace ringi {

/// A place that will be written to. Throws UsageError where something is there already: nothing that exists is written
/// over, be it the store itself.
QString newFileAt(const QString &path);
/// Throws UsageError as above, and Fault when it cannot be written; then nothing is left there.
void writeNewFile(const QString &path, const QByteArray &bytes);

class Call
{
public:
    /// `stage` is null for verbs that need no screen.
    Call(const Arguments &arguments, StoreGate &gate, Tokens &tokens, const Console &console, const Stage *stage)
        : m_arguments(arguments)
        , m_gate(gate)
        , m_tokens(tokens)
        , m_console(console)
        , m_stage(stage)
    {
    }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] QString store() const { return m_arguments.operand(QStringLiteral("STORE")); }
    [[nodiscard]] QString number() const { return m_arguments.operand(QStringLiteral("NUMBER")); }
    [[nodiscard]] QString value(const QString &option) const { return m_arguments.value(option); }
    [[nodiscard]] QString newFile(const QString &option) const { return newFileAt(value(option)); }
    [[nodiscard]] StoreGate &gate() { return m_gate; }
    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    [[nodiscard]] const Console &console() const { return m_console; }
    /// REQUIRES: a verb that needs a screen.
    [[nodiscard]] const Stage &stage() const { return *m_stage; }

    /// From --passphrase-file, or asked at the terminal.
    [[nodiscard]] QString passphrase(const QString &ofWhom) const;
    [[nodiscard]] QString newPassphrase(const QString &option, const QString &ofWhom) const;
    /// The PIN of a hardware token, which has one already.
    [[nodiscard]] QString pin(const QString &option, const QString &ofWhom) const;

private:
    const Arguments &m_arguments;
    StoreGate &m_gate;
    Tokens &m_tokens;
    const Console &m_console;
    const Stage *m_stage;
};

} // namespace ringi
