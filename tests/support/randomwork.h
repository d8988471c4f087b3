// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random officers asking random things of one store, mostly sensible, some not. The same seed asks the same.
#pragma once

#include "domain/mandate.h"
#include "support/fileoffice.h"

#include <QRandomGenerator>

namespace ringi::test {

class RandomWork
{
public:
    RandomWork(FileOffice &office, quint32 seed);

    /// Asks one thing; true if it was allowed.
    bool act(Desk &desk);
    /// Asks several things in one turn, some sealed together, and then keeps the turn or drops it.
    void actInOneTurn(Journal &journal);

    [[nodiscard]] const QList<IncidentId> &incidents() const { return m_incidents; }
    [[nodiscard]] const QList<MeasureId> &measures() const { return m_measures; }
    QString words();

private:
    struct Asked
    {
        Session by;
        Command command;
    };

    Asked something();
    Asked aRegistryAct();
    Asked aPowersAct();
    Asked aRouteAct();
    Asked aLogging();
    Asked onSomeIncident();
    Asked onSomeMeasure();
    IncidentCommand anIncidentCommand(const Incident &incident);
    Asked aDraft(const IncidentId &incident);
    Asked beforeDecision(const Measure &measure);
    Asked afterDecision(const Measure &measure);
    Asked aWithdrawalOrSo(const Measure &measure);
    Asked aSignature(const Measure &measure);
    Asked aReview(const Measure &measure);
    Verdict aVerdictAt(const Gate &gate);
    /// Some officer who could sign on his own post; the signature is told whom he stands for, if it is somebody else.
    Session signerOf(const Gate &gate, const Measure &measure, SignGate &sign);
    std::optional<Session> deputyAt(const Gate &gate, const Registry &registry, SignGate &sign);
    std::optional<Session> delegateAt(const Gate &gate, MeasureKind kind, const Registry &registry);
    Session holderOf(const Gate &gate);
    Session sessionOf(const OfficerId &officer);
    Asked by(const Session &officer, const Measure &measure, const MeasureCommand &command) const;
    IncidentContent aRandomContent();
    MeasureContent aRandomProposal(MeasureKind kind);
    void fillIn(MeasureContent &content, MeasureKind kind);
    const Session &staff(Division division, Post post);
    void remember(const Command &command);

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T &oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }
    template <class E> E any() { return E(below(countOf<E>())); }
    std::optional<Instant> someDue();

    FileOffice &m_office;
    QRandomGenerator m_random;
    QList<IncidentId> m_incidents;
    QList<MeasureId> m_measures;
    QList<OfficerId> m_enrolled;
    QHash<OfficerId, Session> m_staff; ///< who was ever asked for a signature
};

} // namespace ringi::test
