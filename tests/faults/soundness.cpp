// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundness.h"

#include "desk/scribe.h"
#include "ledger/verifier.h"
#include "store/store.h"
#include "support/sqlitefile.h"

#include <QMap>

#include <algorithm>

namespace ringi::test {

using namespace Qt::StringLiterals;

QString told(const Receipt &receipt)
{
    QString line = QString::number(receipt.commit);
    for (const QByteArray &kind : receipt.kinds)
        line += u' ' + QString::fromLatin1(kind);
    return line;
}

QStringList actsIn(const QString &store)
{
    QMap<int, QString> acts;
    for (const QString &row : rowsOf(store, "SELECT commit_n, kind FROM event ORDER BY seq")) {
        const int n = row.section(u" | "_s, 0, 0).toInt();
        acts[n] += (acts.contains(n) ? u" "_s : QString::number(n) + u' ') + row.section(u" | "_s, 1);
    }
    return acts.values();
}

qsizetype foundIn(const QString &store, const QStringList &acknowledged)
{
    const QStringList acts = actsIn(store);
    return std::ranges::count_if(acknowledged, [&](const QString &act) { return acts.contains(act); });
}

QString complaintAbout(const QString &location, const QStringList &acknowledged)
{
    NoProgress progress;
    const auto store = Store::open(location);
    if (!verify(*store->ledger(), progress).intact())
        return u"the ledger does not verify"_s;
    if (const qsizetype found = foundIn(location, acknowledged); found < acknowledged.size())
        return u"%1 acts were acknowledged and %2 are there"_s.arg(acknowledged.size()).arg(found);
    const QStringList live = viewsIn(location);
    Store::rebuild(location, progress);
    if (viewsIn(location) != live)
        return u"the views are not those of the ledger"_s;
    return {};
}

} // namespace ringi::test
