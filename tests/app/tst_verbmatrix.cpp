// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb that acts, run as officers of several posts and divisions: who may not by the permission table is refused
// with what its line says, and who may is refused with nothing of that.
#include "actingverbs.h"
#include "app/verbs/verb.h"
#include "support/refusedby.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class VerbMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_work = std::make_unique<Casework>(m_ringi); }

    void everyVerbActsOrIsKnownNotTo();
    void everyActHasAVerbOrIsKnownToHaveNone();
    void whatTheTableSaysIsWhatAVerbDoes_data();
    void whatTheTableSaysIsWhatAVerbDoes();

private:
    RingiProcess m_ringi;
    std::unique_ptr<Casework> m_work;
};

void VerbMatrixTest::everyVerbActsOrIsKnownNotTo()
{
    QStringList there, known = verbsWithoutAct() + verbsTriedElsewhere().keys();
    for (const Verb &verb : verbs())
        there.append(QLatin1StringView(verb.name));
    for (const ActingVerb &acting : actingVerbs())
        known.append(QLatin1StringView(acting.verb));
    known.removeDuplicates();
    there.sort();
    known.sort();

    QCOMPARE(known, there);
}

void VerbMatrixTest::everyActHasAVerbOrIsKnownToHaveNone()
{
    QList<ActKind> known = actsWithoutVerb() + verbsTriedElsewhere().values();
    for (const ActingVerb &acting : actingVerbs())
        known.append(acting.act);

    for (const Permission &line : permissions())
        QVERIFY2(known.contains(line.act), latinKey(line.act).data());
    for (const ActKind act : actsWithoutVerb())
        QCOMPARE(known.count(act), 1);
}

void VerbMatrixTest::whatTheTableSaysIsWhatAVerbDoes_data()
{
    QTest::addColumn<int>("n");
    const QList<ActingVerb> all = actingVerbs();
    for (int n = 0; n < all.size(); ++n)
        QTest::addRow("%s: %s", all[n].verb, latinKey(all[n].act).data()) << n;
}

void VerbMatrixTest::whatTheTableSaysIsWhatAVerbDoes()
{
    QFETCH(int, n);
    const ActingVerb acting = actingVerbs()[n];
    const Permission line = permissions()[int(acting.act)];
    const VerbCall call = acting.due(*m_work);
    QStringList mayNot = acting.mayNot;
    if (line.by != By::Anybody)
        mayNot.append(cast::suspended);

    for (const QString &officer : std::as_const(mayNot)) {
        const Ran ran = m_work->ask(officer, call);
        const QString told = officer + u": "_s + ran.said;
        QVERIFY2(ran.status == 1, qPrintable(told));
        QVERIFY2(isRefusedBy(line, ran.text(u"refusal"_s)), qPrintable(told + ran.text(u"refusal"_s)));
    }
    const Ran ran = m_work->ask(acting.may, call);
    QVERIFY2(ran.status == 0 || !ran.text(u"refusal"_s).isEmpty(), qPrintable(ran.said));
    QVERIFY2(!isRefusedBy(line, ran.text(u"refusal"_s)), qPrintable(acting.may + u": "_s + ran.said));
}

QTEST_GUILESS_MAIN(VerbMatrixTest)
#include "tst_verbmatrix.moc"
