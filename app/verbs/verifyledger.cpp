// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `verify`: proves or disproves the record, holds it against a checkpoint that was kept elsewhere, or checks a document
// printed from it; findings are exit status 1.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/verifying.h"
#include "app/verbs/words.h"
#include "base/fault.h"
#include "exchange/inputfault.h"
#include "ledger/checkpointfile.h"
#include "ledger/timestamping.h"
#include "ui/words/explain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostCertificateBytes = 1024 * 1024;

QString textOf(const Verification &verification)
{
    const QLocale locale;
    QStringList lines;
    for (const Finding &finding : verification.findings)
        lines.append(words::explain(finding) + u' ' + words::advice(finding.kind));
    const QString read = VerbWords::tr("Commits read: %1; events read: %2.")
                             .arg(locale.toString(verification.commits), locale.toString(verification.events));
    if (verification.since)
        lines.append(
            VerbWords::tr("Entries up to %1 were taken as verified.").arg(locale.toString(verification.since)));
    lines.append(verification.intact() ? VerbWords::tr("The record is intact. %1").arg(read)
                                       : VerbWords::tr("The record does not hold: findings above. %1").arg(read));
    lines.append(VerbWords::tr("Head of the chain: %1").arg(QString::fromLatin1(verification.head.toHex())));
    return lines.join(u'\n');
}

/// What CHECKPOINT names: a file, or the printed line itself.
QByteArray fileOrLine(const QString &named)
{
    QFile file(named);
    if (!QFileInfo(named).isFile())
        return named.toUtf8();
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Unreadable, u"%1: %2"_s.arg(named, file.errorString()));
    return file.read(kMostCheckpointBytes + 1);
}

QByteArray certificatesIn(const QString &path)
{
    return openedInput(path)->read(kMostCertificateBytes + 1);
}

Verification verified(Call &call, const KeptCheckpoint *kept)
{
    const auto store = call.gate().open(call.store());
    const auto ledger = store->ledger();
    Verification verification = verifiedFrom(call, *store, *ledger);
    if (kept)
        verification.findings += against(*kept, *ledger, verification);
    if (call.arguments().has(u"trust"_s))
        verification.findings +=
            notTrusted(store->queries(kNobody)->checkpoints(), certificatesIn(call.value(u"trust"_s)));
    return verification;
}

QJsonObject toJson(const ViewDifference &apart)
{
    return {{u"view"_s, apart.view}, {u"rows"_s, apart.rows}, {u"keys"_s, QJsonArray::fromStringList(apart.keys)}};
}

QString lineOf(const ViewDifference &apart)
{
    return VerbWords::tr("The view “%1” differs from the ledger in %n row(s); the first is %2.", nullptr,
                         int(apart.rows))
        .arg(apart.view, apart.keys.first());
}

/// What `ringi rebuild` would mend, beside what holds or not in the ledger.
Answer withViews(Answer answer, const QList<ViewDifference> &apart)
{
    QJsonArray views;
    QStringList lines{answer.text};
    for (const ViewDifference &one : apart) {
        views.append(toJson(one));
        lines.append(lineOf(one));
    }
    lines.append(apart.isEmpty() ? VerbWords::tr("Every view is what the ledger says.")
                                 : VerbWords::tr("ringi rebuild makes every view anew from the ledger."));
    QJsonObject json = answer.json.toObject();
    json.insert(u"views"_s, views);
    return {json, lines.join(u'\n'), apart.isEmpty() ? answer.exit : Exit::Refused};
}

Answer answer(Call &call, const KeptCheckpoint *kept)
{
    const Verification verification = verified(call, kept);
    const Answer ofLedger{toJson(verification), textOf(verification),
                          verification.intact() ? Exit::Done : Exit::Refused};
    if (!call.arguments().has(u"views"_s))
        return ofLedger;
    TerminalProgress progress;
    return withViews(ofLedger, call.gate().viewsApart(call.store(), progress));
}

} // namespace

Outcome<Answer> verifyLedger(Call &call)
{
    if (call.arguments().has(u"document"_s))
        return verifyDocument(call);
    if (call.store().isEmpty())
        throw UsageError(VerbWords::tr("What is to be verified? Name a STORE, or a document with --document."));
    return call.arguments().has(u"against"_s)
        ? keptCheckpoint(fileOrLine(call.value(u"against"_s))).map([&](const KeptCheckpoint &kept) {
              return answer(call, &kept);
          })
        : Outcome<Answer>(answer(call, nullptr));
}

} // namespace ringi::verb
