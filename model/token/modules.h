// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PKCS #11 modules of this machine, and what is plugged in: those that p11-kit is configured with, or the one whose
// file is named. Code of theirs runs in this program.
#pragma once

#include "base/fault.h"

#include <p11-kit/p11-kit.h>

#include <QList>
#include <QMutex>

namespace ringi {

/// A token in its slot, as it was a moment ago.
struct PluggedToken
{
    CK_FUNCTION_LIST *functions = nullptr;
    CK_SLOT_ID slot = 0;
    CK_TOKEN_INFO info{};
};

class Modules
{
public:
    /// Loads and starts them; slow. An empty path means the configured ones.
    explicit Modules(const QString &path);
    ~Modules();
    Q_DISABLE_COPY_MOVE(Modules)

    [[nodiscard]] bool isEmpty() const { return m_modules.isEmpty(); }
    /// Tokens that ask for a PIN, of all modules; asks anew each time.
    [[nodiscard]] QList<PluggedToken> plugged() const;

    /// Whoever is logged in to a token is so for the whole program: one at a time may be.
    QMutex turn;

private:
    CK_FUNCTION_LIST **m_configured = nullptr;
    CK_FUNCTION_LIST *m_named = nullptr;
    QList<CK_FUNCTION_LIST *> m_modules;
};

/// Throws Fault(TokenGone) or Fault(Token) for anything but CKR_OK; `call` is named in it.
void demand(CK_RV answer, const char *call);
bool isGone(CK_RV answer);
Fault tokenFault(CK_RV answer, const char *call);

} // namespace ringi
