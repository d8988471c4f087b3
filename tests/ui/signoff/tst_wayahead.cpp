// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way ahead before a measure circulates: in which step each gate comes, who could sign it, and what is missing.
#include "ui/signoff/signoffroom.h"
#include "ui/signoff/wayahead.h"

#include <QCheckBox>

using namespace ringi;
using namespace ringi::test;

namespace {

Gate gateOf(const QString &key, GateKind kind, const QList<Post> &posts, const QStringList &needs = {})
{
    Gate gate;
    gate.key = key;
    gate.kind = kind;
    gate.name = {key, key};
    gate.posts = posts;
    gate.needs = needs;
    return gate;
}

/// Step and gate of each line.
QStringList stepsOn(const WayAheadDialog &dialog)
{
    QStringList steps;
    for (const QString &line : dialog.lines())
        steps.append(line.section(u" · "_s, 0, 1));
    return steps;
}

} // namespace

class TstWayAhead : public QObject, SignoffRoom
{
    Q_OBJECT

    /// A draft whose route has these gates.
    MeasureFile onRoute(const QList<Gate> &gates)
    {
        MeasureFile file;
        file.registry = m_office.as(Who::Duty).registry;
        file.measure = m_office.measure(aSheet());
        file.incident = m_office.incident(file.measure.incident);
        Route route = *file.registry.rulebook.current(MeasureKind::Request);
        route.gates = gates;
        file.registry.rulebook.routes[MeasureKind::Request].append(route);
        return file;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void gatesStandInTheOrderTheyAreReachedHoweverTheRouteNamesThem()
    {
        const QList<Post> any{Post::DivisionHead};
        WayAheadDialog dialog(m_office.as(Who::Duty),
                              onRoute({gateOf(u"decides"_s, GateKind::Decide, any, {u"reviews"_s}),
                                       gateOf(u"reviews"_s, GateKind::Review, any, {u"concurs"_s}),
                                       gateOf(u"concurs"_s, GateKind::Concur, any)}),
                              nullptr);

        QCOMPARE(stepsOn(dialog), (QStringList{u"1 · concurs"_s, u"2 · reviews"_s, u"3 · decides"_s}));
    }

    void whatFollowsAnUrgentDecisionComesLastAndWhoNeededItStillWaitsForTheRest()
    {
        const QList<Post> any{Post::DivisionHead};
        Gate council = gateOf(u"council"_s, GateKind::Review, any, {u"concurs"_s});
        council.after = GateAfter::IfUrgent;
        WayAheadDialog dialog(m_office.as(Who::Duty),
                              onRoute({gateOf(u"decides"_s, GateKind::Decide, any, {u"council"_s}), council,
                                       gateOf(u"concurs"_s, GateKind::Concur, any)}),
                              nullptr);

        dialog.findChild<QCheckBox *>(u"urgent"_s)->setChecked(true);

        QCOMPARE(stepsOn(dialog), (QStringList{u"1 · concurs"_s, u"2 · decides"_s, u"3 · council"_s}));
    }

    void aGateWhoseOnlySignerIsNeededElsewhereIsWarnedOf()
    {
        const QList<Post> counsel{Post::Counsel};
        WayAheadDialog dialog(m_office.as(Who::Duty),
                              onRoute({gateOf(u"reviews"_s, GateKind::Review, counsel),
                                       gateOf(u"concurs"_s, GateKind::Concur, counsel, {u"reviews"_s}),
                                       gateOf(u"decides"_s, GateKind::Decide, {Post::DivisionHead}, {u"concurs"_s})}),
                              nullptr);

        QVERIFY(dialog.lines().at(0).contains(u"Ueda Ren"_s));
        QVERIFY2(dialog.lines().at(1).contains(u"needed at another one"_s), qPrintable(dialog.lines().at(1)));
    }
};

QTEST_MAIN(TstWayAhead)
#include "tst_wayahead.moc"
