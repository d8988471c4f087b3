// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomroute.h"

namespace ringi::test {

namespace {

class RouteMaker
{
public:
    explicit RouteMaker(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Route made()
    {
        for (int i = below(3); i > 0; --i)
            add(before());
        if (chance(80))
            add(legal());
        for (int i = below(2); i > 0; --i)
            add(before());
        add(decision());
        if (chance(20))
            add(decision());
        for (int i = below(3); i > 0; --i)
            add(following());
        return aRoute(m_gates);
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }

    void add(const Gate &gate) { m_gates += gate; }
    QString nextKey() const { return u"gate_%1"_s.arg(m_gates.size()); }
    Division aDivision() { return Division(below(countOf<Division>())); }

    QStringList someKeys()
    {
        QStringList keys;
        for (const Gate &gate : m_gates) {
            if (gate.kind != GateKind::View && chance(50))
                keys += gate.key;
        }
        return keys;
    }

    Gate varied(Gate gate)
    {
        if (chance(20))
            gate.quorum = 2;
        if (chance(35))
            gate.after = chance(50) ? GateAfter::IfUrgent : GateAfter::IfAbsent;
        if (chance(15))
            gate.when = aCondition();
        return gate;
    }

    GateCondition aCondition()
    {
        GateCondition when;
        if (chance(30))
            when.severityFrom = Severity(below(countOf<Severity>()));
        else if (chance(40))
            when.tlpFrom = Tlp(below(countOf<Tlp>()));
        else
            (chance(50) ? when.isPublic : when.urgent) = true;
        return when;
    }

    Gate before()
    {
        const QList<GateKind> kinds{GateKind::Concur, GateKind::Concur, GateKind::Consult, GateKind::ExternalConsent};
        const GateKind kind = kinds[below(int(kinds.size()))];
        const std::optional<Division> division = chance(80) ? std::optional(aDivision()) : std::nullopt;
        return varied(
            aGate(nextKey(), kind, division, {Post::Analyst, Post::DutyOfficer, Post::DivisionHead}, someKeys()));
    }

    Gate legal()
    {
        Gate gate = legalReview(someKeys());
        return varied(gate);
    }

    /// The decision waits for everything so far.
    Gate decision()
    {
        QStringList needs;
        for (const Gate &gate : m_gates)
            needs += gate.key;
        const std::optional<Division> division = chance(60) ? std::optional(Division::Operations) : std::nullopt;
        Gate gate = aGate(nextKey(), GateKind::Decide, division, {Post::DivisionHead, Post::Director}, needs);
        if (chance(20))
            gate.quorum = 2;
        m_decision = gate.key;
        return gate;
    }

    Gate following()
    {
        const GateKind kind = chance(70) ? GateKind::View : GateKind::Concur;
        QStringList needs{m_decision};
        if (chance(30))
            needs = QStringList{m_gates.last().key};
        return aGate(nextKey(), kind, aDivision(), {Post::Analyst, Post::DutyOfficer, Post::Counsel}, needs);
    }

    QRandomGenerator &m_random;
    QList<Gate> m_gates;
    QString m_decision;
};

} // namespace

Route aRandomRoute(QRandomGenerator &random)
{
    const Route route = RouteMaker(random).made();
    if (const auto faults = faultsOf(route); !faults.isEmpty())
        qFatal("a random route is unsound: %s at %s", latinKey(faults.first().code).data(),
               qPrintable(faults.first().gate));
    return route;
}

} // namespace ringi::test
