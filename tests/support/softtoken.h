// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware tokens without the hardware: SoftHSM2 on a temporary folder. Between it and the program stands a module of
// ours that can have moods, so that a token is slow, pulled out, or of little use.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace ringi::test {

inline const QString kPin = QStringLiteral("493827");

class SoftTokens
{
public:
    /// Sets SOFTHSM2_CONF for this process and those it starts.
    SoftTokens();

    /// Why there are none here; empty when there are.
    [[nodiscard]] QString whyNot() const;
    /// The module with moods.
    [[nodiscard]] static QString module();

    /// A fresh token with that label and kPin; answers its URI.
    QString make(const QString &label) const;
    /// "gone", "pulled" (while it signs), "slow", "no_ed25519", "locked", "forging"; empty for none.
    void setMood(const QByteArray &mood) const;
    /// Of the keys in all tokens.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    QTemporaryDir m_folder;
};

} // namespace ringi::test

/// Skips aloud where SoftHSM2 cannot be had; fails instead where RINGI_NEED_SOFTHSM is set.
#define RINGI_NEED_TOKENS(tokens)                                                                                      \
    do {                                                                                                               \
        const QString whyNot = (tokens).whyNot();                                                                      \
        if (whyNot.isEmpty())                                                                                          \
            break;                                                                                                     \
        if (qEnvironmentVariableIsSet("RINGI_NEED_SOFTHSM"))                                                           \
            QFAIL(qPrintable(whyNot));                                                                                 \
        QSKIP(qPrintable(whyNot));                                                                                     \
    } while (false)
