// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/sessionwatch.h"
#include "app/tokenmodule.h"
#include "app/verbs/words.h"
#include "demo/demohints.h"
#include "token/pkcs11tokens.h"
#include "ui/shell/standardpages.h"

#include <QApplication>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QString roleWords(const QString &role)
{
    if (role == u"duty_officer")
        return VerbWords::tr("Duty officer");
    if (role == u"legal_reviewer")
        return VerbWords::tr("Legal reviewer");
    return role == u"manager" ? VerbWords::tr("Manager") : VerbWords::tr("Auditor");
}

} // namespace

QList<SignInHint> signInHints(const QString &office)
{
    QList<SignInHint> hints;
    if (office != demoOffice())
        return hints;
    for (const DemoHint &hint : demoHints())
        hints.append({hint.officer, roleWords(hint.role), demoPassphrase()});
    return hints;
}

Surroundings surroundings(const Stage &stage, StoreGate &gate, const Clock &clock, Randomness &randomness,
                          Tokens *tokens)
{
    return {stage.application, stage.language, gate, clock, randomness, signInHints, tokens};
}

int runWindow(const Stage &stage, StoreGate &gate, const QString &location, const WindowWishes &wishes)
{
    const SystemClock clock;
    SystemRandomness randomness;
    Pkcs11Tokens tokens([wishes] { return tokenModulePath(wishes.tokenModule); });
    Workplace workplace(surroundings(stage, gate, clock, randomness, &tokens), standardPages);
    const SessionWatch desktop(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    QObject::connect(&desktop, &SessionWatch::locked, &workplace, &Workplace::lock);
    if (!wishes.language.isEmpty()) {
        Preferences preferences = Preferences::load();
        preferences.language = wishes.language;
        workplace.use(preferences);
    }
    workplace.start(location);
    return stage.application.exec();
}

} // namespace ringi
