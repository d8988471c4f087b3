// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `restore`: a store made anew from a backup. `drill`: the same into a temporary place, to know that it would work.
#include "app/verbs/acts.h"
#include "app/verbs/backupkey.h"
#include "app/verbs/backupwords.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "backup/drill.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QString backupOf(const Call &call)
{
    return call.arguments().operand(u"BACKUP"_s);
}

Recovery recoveryOf(Call &call, const std::optional<RecoveryKey> &key)
{
    return {backupOf(call), key, [&gate = call.gate()](const QString &place) { return gate.restorationAt(place); }};
}

double secondsOf(qint64 ms)
{
    return double(ms) / 1000;
}

QString inSeconds(double seconds)
{
    return QLocale().toString(seconds, 'f', 1);
}

Answer standing(const BackupFacts &facts, const Call &call, double seconds)
{
    QJsonObject json = toJson(facts);
    json.insert(u"backup"_s, backupOf(call));
    json.insert(u"location"_s, call.store());
    json.insert(u"seconds"_s, seconds);
    return {json,
            VerbWords::tr("The store is restored and its ledger holds. Seconds: %1.").arg(inSeconds(seconds)) + u'\n'
                + textOf(facts)};
}

Answer passed(const BackupFacts &facts, const QString &backup, double seconds)
{
    QJsonObject json = toJson(facts);
    json.insert(u"intact"_s, true);
    json.insert(u"backup"_s, backup);
    json.insert(u"seconds"_s, seconds);
    json.insert(u"findings"_s, QJsonArray());
    return {json,
            VerbWords::tr("The backup of %1 can be restored; its ledger holds. Seconds: %2.")
                    .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.header.made.ms), QLocale::ShortFormat),
                         inSeconds(seconds))
                + u'\n' + textOf(facts)};
}

Answer failed(const BackupFault &fault, const QString &backup, double seconds)
{
    const QJsonArray findings = findingsOf(fault);
    QStringList lines;
    for (const QJsonValue &finding : findings)
        lines.append(finding.toObject().value(u"message"_s).toString());
    lines.append(VerbWords::tr("The backup cannot be restored: findings above."));
    return {
        QJsonObject{{u"intact"_s, false}, {u"backup"_s, backup}, {u"seconds"_s, seconds}, {u"findings"_s, findings}},
        lines.join(u'\n'), Exit::Refused};
}

Answer told(const Drill &drill, const QString &backup)
{
    const double seconds = secondsOf(drill.ms);
    return drill.fault ? failed(*drill.fault, backup, seconds) : passed(*drill.facts, backup, seconds);
}

} // namespace

Outcome<Answer> restoreStore(Call &call)
{
    return recoveryKeyOf(call).map([&](const std::optional<RecoveryKey> &key) {
        QElapsedTimer timer;
        timer.start();
        TerminalProgress progress;
        const BackupFacts facts = restoreBackup(recoveryOf(call, key), call.store(), progress);
        return standing(facts, call, secondsOf(timer.elapsed()));
    });
}

Outcome<Answer> drillRestore(Call &call)
{
    return recoveryKeyOf(call).map([&](const std::optional<RecoveryKey> &key) {
        TerminalProgress progress;
        return told(drill(recoveryOf(call, key), progress), backupOf(call));
    });
}

} // namespace ringi::verb
