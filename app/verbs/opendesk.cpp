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
    , m_open(m_store->queries(kNobody))
{
}

Desk &OpenDesk::desk()
{
    if (!m_desk)
        m_desk.emplace(m_store->journal(), m_clock, m_randomness, &m_call.tokens());
    return *m_desk;
}

Outcome<Officer> OpenDesk::actor()
{
    const Registry registry = m_open->registry();
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
    if (m_session)
        return *m_session;
    const auto session = actor().and_then(
        [this](const Officer &officer) { return desk().signIn(officer.id, m_call.passphrase(officer.name)); });
    if (session) {
        m_session = *session;
        m_own = m_store->queries({session->officer});
    }
    if (session && session->failedAttempts > 0)
        m_call.console().say(words::failedAttemptsNote(session->failedAttempts));
    return session;
}

Guard OpenDesk::identifyReader()
{
    if (!m_call.arguments().has(u"as"_s))
        return {};
    const auto session = signIn();
    return session ? Guard() : Guard(session.error());
}

/// Whether it was asked as nobody, and who asks said who he is.
bool OpenDesk::mayAskAgain() const
{
    return !m_session && (m_call.arguments().has(u"as"_s) || m_call.arguments().has(u"passphrase-file"_s));
}

Outcome<Session> OpenDesk::identify()
{
    return actor().map([](const Officer &officer) { return Session{officer.id, {}}; });
}

Guard OpenDesk::record(const RecordReading &reading)
{
    if (!m_session)
        return {};
    const auto done = desk().perform(*m_session, ForReadings{reading});
    return done ? Guard() : Guard(done.error());
}

Outcome<IncidentId> OpenDesk::incident(const QString &number)
{
    if (const auto id = queries().incidentByNumber(number))
        return *id;
    if (mayAskAgain())
        return signIn().and_then([&](const Session &) { return incident(number); });
    return refuse(RefusalCode::IncidentUnknown);
}

Outcome<MeasureId> OpenDesk::measure(const QString &number)
{
    if (const auto id = queries().measureByNumber(number))
        return *id;
    if (mayAskAgain())
        return signIn().and_then([&](const Session &) { return measure(number); });
    return refuse(RefusalCode::MeasureUnknown);
}

Outcome<OfficerId> OpenDesk::officer(const QString &name)
{
    const auto named = m_open->registry().named(name);
    return named ? Outcome<OfficerId>(named->id) : refuse(RefusalCode::OfficerUnknown);
}

Outcome<Answer> OpenDesk::act(const Command &command)
{
    return signIn().and_then([&](const Session &session) { return desk().perform(session, command); }).map(answerFrom);
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
