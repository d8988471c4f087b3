// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb that acts, run as an officer of every post, in the division the record is with and in another, each time
// in the same store: what the permission table says is what happens.
#include "actingverbs.h"
#include "app/verbs/verb.h"
#include "matrixwords.h"

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
    void nobodyConfirmsWhatHeProposed_data();
    void nobodyConfirmsWhatHeProposed();

private:
    [[nodiscard]] QList<PostHolder> whoAreTried(const ActingVerb &acting) const;

    RingiProcess m_ringi;
    std::unique_ptr<Casework> m_work;
};

void VerbMatrixTest::everyVerbActsOrIsKnownNotTo()
{
    QStringList there, known = verbsWithoutAct();
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
    QList<ActKind> known = actsWithoutVerb();
    for (const ActingVerb &acting : actingVerbs())
        known.append(acting.act);

    for (const Permission &line : permissions())
        QVERIFY2(known.contains(line.act), latinKey(line.act).data());
    for (const ActKind act : actsWithoutVerb())
        QCOMPARE(known.count(act), 1);
}

/// Of one division where the table does not ask for it.
QList<PostHolder> VerbMatrixTest::whoAreTried(const ActingVerb &acting) const
{
    const Permission line = permissions()[int(acting.act)];
    if (line.by == By::Anybody)
        return {PostHolder{}};
    const bool asksForDivision = !acting.whose.isEmpty() || line.tie == Tie::Member;
    const EveryPost &everyPost = m_work->everyPost();
    return (asksForDivision ? everyPost.all() : everyPost.of(Division::Operations))
        + QList{PostHolder{cast::suspended, {Post::Counsel, Division::Legal, true}}};
}

void VerbMatrixTest::whatTheTableSaysIsWhatAVerbDoes_data()
{
    addRowsFor(actingVerbs());
}

void VerbMatrixTest::whatTheTableSaysIsWhatAVerbDoes()
{
    QFETCH(int, n);
    const ActingVerb acting = actingVerbs()[n];
    const QList<PostHolder> tried = whoAreTried(acting);

    const QList<Ran> all = m_work->tryAs(namesOf(tried), acting.due(*m_work));

    for (int i = 0; i < tried.size(); ++i)
        QCOMPARE(told(tried[i], all[i], acting), expected(tried[i], acting));
}

void VerbMatrixTest::nobodyConfirmsWhatHeProposed_data()
{
    addRowsFor(actingVerbs(), Tie::NotTheProposer);
}

void VerbMatrixTest::nobodyConfirmsWhatHeProposed()
{
    QFETCH(int, n);
    const ActingVerb acting = actingVerbs()[n];

    const Ran ran = m_work->tryAs({cast::administrator}, acting.due(*m_work)).first();

    QCOMPARE(ran.text(u"refusal"_s), keyOf(RefusalCode::SecondPersonNeeded));
}

QTEST_GUILESS_MAIN(VerbMatrixTest)
#include "tst_verbmatrix.moc"
