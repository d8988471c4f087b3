// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new key goes: into the store under a passphrase, or into a hardware token that is plugged in. Tokens are
// looked for off the GUI thread; until they are found, and where there are none, the store is offered alone.
#pragma once

#include "desk/desk.h"

#include <QComboBox>

namespace ringi {

struct Office;

class KeyChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit KeyChoice(Office &office, QWidget *parent = nullptr);

    /// URI of a token or of a key in one, empty for the store.
    [[nodiscard]] QString token() const { return currentData().toString(); }
    void lookForTokens();

Q_SIGNALS:
    void chosen();
    /// What came of the search, in words: empty when something was found.
    void looked(const QString &sentence);

private:
    void offer(const QList<TokenInfo> &tokens);

    Office &m_office;
};

} // namespace ringi
