// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/keychoice.h"

#include "ui/office.h"
#include "ui/words/explain.h"

namespace ringi {

KeyChoice::KeyChoice(Office &office, QWidget *parent)
    : QComboBox(parent)
    , m_office(office)
{
    setObjectName(QStringLiteral("key"));
    addItem(tr("In the store, sealed by a passphrase"), QString());
    connect(this, &QComboBox::currentIndexChanged, this, &KeyChoice::chosen);
    lookForTokens();
}

void KeyChoice::lookForTokens()
{
    m_office.desk.tokens()
        .then(this,
              [this](const Outcome<QList<TokenInfo>> &tokens) {
                  if (tokens)
                      offer(*tokens);
                  else
                      Q_EMIT looked(words::explain(tokens.error()));
              })
        .onFailed(this, [this](const Fault &fault) { Q_EMIT looked(words::explain(fault)); });
}

/// What was chosen stays chosen if it is still there.
void KeyChoice::offer(const QList<TokenInfo> &tokens)
{
    const QString before = token();
    while (count() > 1)
        removeItem(1);
    for (const TokenInfo &one : tokens) {
        if (one.makesKeys)
            addItem(tr("A new key in the hardware token “%1”").arg(one.label), one.uri);
        for (const TokenKey &key : one.keys) {
            if (key.isSuited())
                addItem(tr("The key “%1” that is in the hardware token “%2”").arg(key.label, one.label), key.uri);
        }
    }
    setCurrentIndex(std::max(0, findData(before)));
    Q_EMIT looked(count() > 1 ? QString() : tr("No hardware token that can be used is plugged in."));
}

} // namespace ringi
