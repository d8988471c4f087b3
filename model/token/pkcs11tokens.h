// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware tokens by PKCS #11, through p11-kit. A key that was opened finds its token anew for each signature and logs
// in for that moment only, so that a token which was taken out, changed or put back is noticed at once.
#pragma once

#include "identity/tokens.h"
#include "token/modules.h"

#include <functional>

namespace ringi {

class Pkcs11Tokens final : public Tokens
{
public:
    using ModulePath = std::function<QString()>;

    /// The path is asked for when something is needed, and another module is loaded when it has changed since; from any
    /// thread. An empty one means the modules that p11-kit is configured with.
    explicit Pkcs11Tokens(ModulePath modulePath);
    explicit Pkcs11Tokens(const QString &modulePath = {});
    ~Pkcs11Tokens() override;

    Outcome<QList<TokenInfo>> list() override;
    Outcome<SigningKey> open(const QString &uri, const QByteArray &publicKey, const QString &pin) override;
    Outcome<KeyInToken> take(const QString &uri, const QString &pin, const QString &label) override;
    void discard(const QString &uri, const QString &pin) override;

private:
    Outcome<std::shared_ptr<Modules>> modules();

    ModulePath m_path;
    QMutex m_loading;
    QString m_loadedPath;
    std::shared_ptr<Modules> m_modules;
};

} // namespace ringi
