// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/opendesk.h"

#include "app/verbs/json.h"
#include "app/verbs/words.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QString labelsOf(const QList<QByteArray> &kinds)
{
    QStringList labels;
    for (const QByteArray &kind : kinds)
        labels.append(words::eventLabel(kind));
    return labels.join(VerbWords::tr(", "));
}

} // namespace

OpenDesk::OpenDesk(Call &call)
    : m_call(call)
    , m_store(call.gate().open(call.store()))
    , m_queries(m_store->queries())
    , m_desk(m_store->journal(), m_clock, m_randomness, &call.tokens())
{
}

Outcome<Officer> OpenDesk::actor()
{
    const Registry registry = m_queries->registry();
    if (!m_call.arguments().has(u"as"_s)) {
        if (registry.officers.size() == 1)
            return registry.officers.first();
        throw UsageError(VerbWords::tr("Several officers are enrolled here; say with --as who acts."));
    }
    const auto named = registry.named(m_call.value(u"as"_s));
    if (!named)
        return refuse(RefusalCode::ActorUnknown);
    return *named;
}

Outcome<Session> OpenDesk::signIn()
{
    const auto session = actor().and_then(
        [this](const Officer &officer) { return m_desk.signIn(officer.id, m_call.passphrase(officer.name)); });
    if (session && session->failedAttempts > 0)
        m_call.console().say(words::failedAttemptsNote(session->failedAttempts));
    return session;
}

Outcome<Session> OpenDesk::identify()
{
    return actor().map([](const Officer &officer) { return Session{officer.id, {}}; });
}

Outcome<IncidentId> OpenDesk::incident(const QString &number)
{
    const auto id = m_queries->incidentByNumber(number);
    return id ? Outcome<IncidentId>(*id) : refuse(RefusalCode::IncidentUnknown);
}

Outcome<MeasureId> OpenDesk::measure(const QString &number)
{
    const auto id = m_queries->measureByNumber(number);
    return id ? Outcome<MeasureId>(*id) : refuse(RefusalCode::MeasureUnknown);
}

Outcome<OfficerId> OpenDesk::officer(const QString &name)
{
    const auto named = m_queries->registry().named(name);
    return named ? Outcome<OfficerId>(named->id) : refuse(RefusalCode::OfficerUnknown);
}

Outcome<Answer> OpenDesk::act(const Command &command)
{
    return signIn().and_then([&](const Session &session) { return m_desk.perform(session, command); }).map(answerFrom);
}

Outcome<Answer> OpenDesk::actOnIncident(const IncidentCommand &what)
{
    return incident(m_call.number()).and_then([&](const IncidentId &id) { return act(ForIncident{id, what}); });
}

Outcome<Answer> OpenDesk::actOnMeasure(const MeasureCommand &what)
{
    return measure(m_call.number()).and_then([&](const MeasureId &id) { return act(ForMeasure{id, what}); });
}

Answer answerFrom(const Receipt &receipt)
{
    const QString what = labelsOf(receipt.kinds);
    const QString entry = QString::number(receipt.commit);
    if (receipt.proposal) {
        return {toJson(receipt),
                VerbWords::tr("%1. Ledger entry %2. It waits for a second person: proposal %3.")
                    .arg(what, entry)
                    .arg(receipt.proposal)};
    }
    return {toJson(receipt),
            receipt.number.isEmpty() ? VerbWords::tr("%1. Ledger entry %2.").arg(what, entry)
                                     : VerbWords::tr("%1: %2. Ledger entry %3.").arg(receipt.number, what, entry)};
}

} // namespace ringi
