// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/liveoffice.h"

#include "routes/routefile.h"

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

Instant start()
{
    return Instant::fromIso(u"2026-11-19T00:41:00.000Z"_s).value();
}

template <class T> T allowed(const Outcome<T> &outcome)
{
    if (!outcome)
        qFatal("the fixture was refused: %s", qPrintable(keyOf(outcome.error().code)));
    return *outcome;
}

} // namespace

LiveOffice::LiveOffice(Tokens *tokens)
    : m_clock(start().plusMs(-12 * kHour))
    , m_store(Store::create(m_folder.filePath(u"office.ringi"_s)))
    , m_journal(m_store->journal())
    , m_desk(std::make_unique<Desk>(*m_journal, m_clock, m_randomness, tokens))
    , m_asker(std::make_unique<Asker>([this](const Reader &reader) { return m_store->queries(reader); }))
{
    const OfficerId first = OfficerId::make();
    const CreateStore create{StoreId::make(),
                             u"HQ"_s,
                             StoreMode::Live,
                             {first, u"Aoki Haruka"_s, Division::Strategy, {Post::Administrator}, {}},
                             shippedRoutes()};
    m_sessions[size_t(Who::Administrator)] = allowed(m_desk->createStore(create, passphrase(), kDemoCost));
    enrol(Who::Duty, u"Mori Kenji"_s, Division::Operations, Post::DutyOfficer);
    enrol(Who::OperationsHead, u"Sato Naoko"_s, Division::Operations, Post::DivisionHead);
    enrol(Who::Counsel, u"Ueda Ren"_s, Division::Legal, Post::Counsel);
    enrol(Who::Liaison, u"Hara Emi"_s, Division::International, Post::LiaisonOfficer);
    enrol(Who::Analyst, u"Kato Jun"_s, Division::Intelligence, Post::Analyst);
    m_thread = std::make_unique<DeskThread>(*m_desk, *m_asker);
}

LiveOffice::~LiveOffice() = default;

void LiveOffice::enrol(Who who, const QString &name, Division division, Post post)
{
    const OfficerEnrolled officer{OfficerId::make(), name, division, {post}, {}};
    allowed(m_desk->enrol(m_sessions[size_t(Who::Administrator)], officer, passphrase(), kDemoCost));
    m_sessions[size_t(who)] = allowed(m_desk->signIn(officer.officer, passphrase()));
}

void LiveOffice::enrol(Who who, const QString &name, Division division, Post post, const QString &token,
                       const QString &pin)
{
    const OfficerEnrolled officer{OfficerId::make(), name, division, {post}, {}};
    allowed(m_desk->enrol(m_sessions[size_t(Who::Administrator)], officer, KeyPlace{pin, token}));
    m_sessions[size_t(who)] = allowed(m_desk->signIn(officer.officer, pin));
}

const QString LiveOffice::passphrase() const
{
    return u"correct horse battery"_s;
}

Office &LiveOffice::as(Who who)
{
    auto &made = m_offices[size_t(who)];
    if (made)
        return *made;
    const Session &session = m_sessions[size_t(who)];
    const Registry registry = m_store->queries(kNobody)->registry();
    m_drafts[size_t(who)] = std::make_unique<Drafts>(m_folder.filePath(u"drafts"_s), registry.store, session.officer);
    m_askers[size_t(who)] = std::make_unique<Asker>([this](const Reader &reader) { return m_store->queries(reader); });
    m_askers[size_t(who)]->askAs({session.officer});
    made.reset(new Office{*m_thread,
                          *m_askers[size_t(who)],
                          m_clock,
                          session,
                          registry.officers.value(session.officer),
                          registry,
                          registry.mode,
                          questions,
                          *m_drafts[size_t(who)],
                          [this] { return m_store->ledger(); },
                          {},
                          [this] { return Store::holdings(m_store->location()); },
                          Store::restore,
                          VerificationMemory(m_folder.filePath(u"verified"_s))});
    return *made;
}

Receipt LiveOffice::does(Who who, const Command &command)
{
    return allowed(m_desk->perform(m_sessions[size_t(who)], command));
}

IncidentId LiveOffice::logs(const QString &title, Severity severity)
{
    IncidentContent content;
    content.title = title;
    content.summary = u"The operator saw a remote maintenance session from an unknown address. No change to signalling "
                      "logic has been found."_s;
    content.cls = u"intrusions"_s;
    content.type = u"privileged-account-compromise"_s;
    content.sector = u"railways"_s;
    content.organisation = u"Kanto Rail Signalling"_s;
    content.source = u"Duty manager, hotline"_s;
    content.times.reported = StatedTime{m_clock.now().plusMs(-kHour), Precision::Minute, false, u"+09:00"_s};
    content.assessment.continuity = Severity::Medium;
    content.assessment.safety = severity;
    content.assessment.nciss = {6, 4, 3, 3, 2, 1, 14, 3};
    const IncidentId incident = IncidentId::make();
    does(Who::Duty, ForIncident{incident, LogIncident{content, {}}});
    return incident;
}

MeasureId LiveOffice::circulates(const IncidentId &incident, const QString &text)
{
    MeasureContent content;
    content.subject = u"Ask the provider to suspend relay R-7"_s;
    content.text = text;
    content.purpose = u"Stop further use of the maintenance path."_s;
    content.effect = u"No new sessions from the relay."_s;
    content.legalBasis = u"Act 42, article 5"_s;
    content.validUntil = m_clock.now().plusMs(7 * kDay);
    const MeasureId measure = MeasureId::make();
    does(Who::Duty, ForMeasure{measure, DraftMeasure{incident, MeasureKind::Request, content}});
    does(Who::Duty, ForMeasure{measure, SubmitMeasure{}});
    return measure;
}

Incident LiveOffice::incident(const IncidentId &id)
{
    return m_store->queries(kNobody)->incident(id);
}

Measure LiveOffice::measure(const MeasureId &id)
{
    return m_store->queries(kNobody)->measure(id);
}

Verification LiveOffice::verified()
{
    NoProgress progress;
    return verify(*m_store->ledger(), progress);
}

} // namespace ringi::test
