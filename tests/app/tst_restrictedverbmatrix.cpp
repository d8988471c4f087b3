// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb on a record, while its incident is restricted to a division and three officers of the one that holds it.
// Who is inside and may by the permission table is not kept out; outside, whatever the post, a verb says word for word
// what it says to a number that was never given.
#include "matrixwords.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class RestrictedVerbMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_work = std::make_unique<Casework>(m_ringi); }

    void insideTheTableHoldsAndOutsideThereIsNothing_data() { addRowsFor(actingVerbs()); }
    void insideTheTableHoldsAndOutsideThereIsNothing();
    void onlyWhatNamesNoRecordIsUntouchedByACircle();

private:
    [[nodiscard]] bool isNamed(const PostHolder &one) const;
    [[nodiscard]] QStringList named() const;
    [[nodiscard]] QList<PostHolder> letIn(const ActingVerb &acting) const;
    [[nodiscard]] QStringList outside() const;

    RingiProcess m_ringi;
    std::unique_ptr<Casework> m_work;
    QStringList m_untouched;
};

bool RestrictedVerbMatrixTest::isNamed(const PostHolder &one) const
{
    return one.standing.division == Division::Operations
        && (one.standing.post == Post::DutyOfficer || one.standing.post == Post::DivisionHead);
}

QStringList RestrictedVerbMatrixTest::named() const
{
    const EveryPost &everyPost = m_work->everyPost();
    return {cast::duty, everyPost.who(Post::DutyOfficer, Division::Operations),
            everyPost.who(Post::DivisionHead, Division::Operations)};
}

/// Both by the circle and by the table.
QList<PostHolder> RestrictedVerbMatrixTest::letIn(const ActingVerb &acting) const
{
    QList<PostHolder> some;
    for (const PostHolder &one : m_work->everyPost().all()) {
        if ((one.standing.division == Division::Legal || isNamed(one))
            && may(one.standing, permissions()[int(acting.act)], acting.whose))
            some.append(one);
    }
    return some;
}

QStringList RestrictedVerbMatrixTest::outside() const
{
    QList<PostHolder> some = m_work->everyPost().of(Division::Operations);
    some.removeIf([this](const PostHolder &one) { return isNamed(one); });
    return namesOf(some);
}

void RestrictedVerbMatrixTest::insideTheTableHoldsAndOutsideThereIsNothing()
{
    QFETCH(int, n);
    const ActingVerb acting = actingVerbs()[n];
    const VerbCall call = acting.due(*m_work);
    if (!m_work->isOnRecord(call)) {
        if (acting.act >= ActKind::LogIncident)
            m_untouched.append(QLatin1StringView(acting.verb));
        return;
    }
    m_work->restrictTo(Division::Legal, named());
    const QList<PostHolder> inside = letIn(acting);

    const QList<Ran> answers = m_work->tryAs(namesOf(inside), call);
    const QList<Ran> told = m_work->tryAs(outside(), call);
    const QList<Ran> toNothing = m_work->tryAs(outside(), m_work->onNothing(call));

    for (int i = 0; i < inside.size(); ++i)
        QCOMPARE(test::told(inside[i], answers[i], acting), expected(inside[i], acting));
    for (int i = 0; i < told.size(); ++i) {
        QVERIFY2(told[i].status != 0, qPrintable(outside()[i]));
        QCOMPARE(outside()[i] + QString::fromUtf8(told[i].out) + told[i].said,
                 outside()[i] + QString::fromUtf8(toNothing[i].out) + toNothing[i].said);
    }
}

/// So that the rule above is not held by asking nobody.
void RestrictedVerbMatrixTest::onlyWhatNamesNoRecordIsUntouchedByACircle()
{
    QCOMPARE(
        m_untouched.join(u", "_s),
        u"log, import, compartment create, compartment add, compartment remove, waive, checkpoint, checkpoint, timestamp, list, decisions, readings"_s);
}

QTEST_GUILESS_MAIN(RestrictedVerbMatrixTest)
#include "tst_restrictedverbmatrix.moc"
