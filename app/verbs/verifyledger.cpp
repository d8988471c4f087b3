// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `verify`: proves or disproves the record, or a document printed from it; findings are exit status 1.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "base/fault.h"
#include "ui/words/explain.h"

#include <QLocale>

namespace ringi::verb {

namespace {

QString textOf(const Verification &verification)
{
    const QLocale locale;
    QStringList lines;
    for (const Finding &finding : verification.findings)
        lines.append(words::explain(finding));
    const QString read = VerbWords::tr("Commits read: %1; events read: %2.")
                             .arg(locale.toString(verification.commits), locale.toString(verification.events));
    lines.append(verification.intact() ? VerbWords::tr("The record is intact. %1").arg(read)
                                       : VerbWords::tr("The record does not hold: findings above. %1").arg(read));
    lines.append(VerbWords::tr("Head of the chain: %1").arg(QString::fromLatin1(verification.head.toHex())));
    return lines.join(u'\n');
}

} // namespace

Outcome<Answer> verifyLedger(Call &call)
{
    if (call.arguments().has(QStringLiteral("document")))
        return verifyDocument(call);
    if (call.store().isEmpty())
        throw UsageError(VerbWords::tr("What is to be verified? Name a STORE, or a document with --document."));
    const auto store = call.gate().open(call.store());
    const auto ledger = store->ledger();
    TerminalProgress progress;
    const Verification verification = verify(*ledger, progress);
    if (!verification.complete)
        throw Fault(FaultKind::Cancelled);
    return Answer{toJson(verification), textOf(verification), verification.intact() ? Exit::Done : Exit::Refused};
}

} // namespace ringi::verb
