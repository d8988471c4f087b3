// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskthread.h"

#include "ledger/indoubt.h"

namespace ringi {

namespace {

constexpr int kBeatMs = 500;

} // namespace

DeskThread::DeskThread(Desk &desk, Asker &asker, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_asker(asker)
{
    m_pool.setMaxThreadCount(1); // commands one after another
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &DeskThread::lookForChanges);
    connect(&m_look, &QFutureWatcherBase::finished, this, &DeskThread::looked);
    m_beat.start();
    lookForChanges();
}

DeskThread::~DeskThread()
{
    m_pool.waitForDone();
}

/// Remembers what is in doubt.
template <class Act> auto DeskThread::watched(const Act &act)
{
    try {
        return act();
    } catch (const InDoubt &doubt) {
        QMetaObject::invokeMethod(this, [this, commit = doubt.commit()] { m_doubtful.append(commit); });
        throw;
    }
}

template <class Act> auto DeskThread::written(Act act)
{
    using Answer = std::invoke_result_t<Act>;
    return QtConcurrent::run(&m_pool, act).then(this, [this](const Answer &answer) {
        lookForChanges();
        return answer;
    });
}

Reply<Outcome<Receipt>> DeskThread::perform(const Session &by, const Command &command)
{
    return written([=, this] { return watched([&] { return m_desk.perform(by, command); }); });
}

Reply<Outcome<Session>> DeskThread::signIn(const OfficerId &officer, const QString &passphrase)
{
    return QtConcurrent::run(&m_pool, [this, officer, passphrase] { return m_desk.signIn(officer, passphrase); });
}

Reply<Outcome<QList<TokenInfo>>> DeskThread::tokens()
{
    return QtConcurrent::run(&m_pool, [this] { return m_desk.tokens(); });
}

Reply<Outcome<Receipt>> DeskThread::enrol(const Session &by, const OfficerEnrolled &officer, const KeyPlace &place)
{
    return written([=, this] { return watched([&] { return m_desk.enrol(by, officer, place); }); });
}

Reply<Outcome<Receipt>> DeskThread::makeCheckpoint(const Session &by, const Verification &seen)
{
    return written([=, this] { return m_desk.makeCheckpoint(by, seen); });
}

Reply<Outcome<Receipt>> DeskThread::countersign(const Session &by, qint64 commits)
{
    return written([=, this] { return m_desk.countersign(by, commits); });
}

Reply<Outcome<Receipt>> DeskThread::keepTimestamp(const Session &by, qint64 commits, const QByteArray &answer,
                                                  const QByteArray &certificates)
{
    return written([=, this] { return m_desk.keepTimestamp(by, commits, answer, certificates); });
}

Reply<Outcome<Receipt>> DeskThread::replaceKey(const Session &by, const OfficerId &officer, const QString &reason,
                                               const KeyPlace &place)
{
    return written([=, this] { return m_desk.replaceKey(by, officer, reason, place); });
}

Reply<Outcome<Receipt>> DeskThread::performWithPassphrase(const OfficerId &by, const QString &passphrase,
                                                          const Command &command)
{
    return written([=, this]() -> Outcome<Receipt> {
        const auto session = m_desk.signIn(by, passphrase, Telling::Later);
        if (!session)
            return tl::unexpected(session.error());
        return watched([&] { return m_desk.perform(*session, command); });
    });
}

Reply<Outcome<Receipt>> DeskThread::changePassphrase(const OfficerId &officer, const QString &present,
                                                     const QString &fresh)
{
    return QtConcurrent::run(&m_pool, [=, this]() -> Outcome<Receipt> {
        return m_desk.signIn(officer, present, Telling::Later)
            .and_then([&](const Session &session) -> Outcome<Receipt> {
                if (const auto no = m_desk.changePassphrase(session, fresh))
                    return tl::unexpected(*no);
                return Receipt{};
            });
    });
}

Reply<Outcome<Attachment>> DeskThread::attach(const Session &by, const QString &name, const QByteArray &bytes)
{
    return QtConcurrent::run(&m_pool, [this, by, name, bytes] { return m_desk.attach(by, name, bytes); });
}

Reply<Outcome<Receipt>> DeskThread::createCompartment(const Session &by, const NewCompartment &compartment)
{
    return written([=, this] { return m_desk.vault().create(by, compartment); });
}

Reply<Outcome<Receipt>> DeskThread::addMember(const Session &by, const CompartmentId &compartment,
                                              const OfficerId &officer)
{
    return written([=, this] { return m_desk.vault().add(by, compartment, officer); });
}

Reply<Outcome<Receipt>> DeskThread::removeMember(const Session &by, const CompartmentId &compartment,
                                                 const OfficerId &officer, const QString &reason)
{
    return written([=, this] { return m_desk.vault().remove(by, compartment, officer, reason); });
}

Reply<Outcome<Receipt>> DeskThread::seal(const Session &by, const NewEntry &entry)
{
    return written([=, this] { return m_desk.vault().seal(by, entry); });
}

Reply<Outcome<OpenedEntry>> DeskThread::open(const Session &by, const EntryRef &entry)
{
    return written([=, this] { return m_desk.vault().open(by, entry); });
}

Reply<Outcome<PlainFile>> DeskThread::openFile(const Session &by, const EntryRef &entry, int n)
{
    return written([=, this] { return m_desk.vault().openFile(by, entry, n); });
}

Reply<Outcome<Receipt>> DeskThread::release(const Session &by, const EntryRef &entry)
{
    return written([=, this] { return m_desk.vault().release(by, entry); });
}

/// The first look only learns where the ledger ends.
void DeskThread::lookForChanges()
{
    if (std::exchange(m_looking, true))
        return;
    const bool first = !m_started;
    const quint64 since = m_seen;
    m_look.setFuture(m_asker.ask([first, since](Queries &queries) {
        ChangeNotice notice;
        notice.upTo = queries.commitCount();
        return first || notice.upTo == since ? notice : queries.changesSince(since);
    }));
}

void DeskThread::looked()
{
    m_looking = false;
    try {
        took(m_look.result());
    } catch (const Fault &fault) {
        if (!std::exchange(m_lost, true))
            Q_EMIT lost(fault.detail());
    }
}

void DeskThread::took(const ChangeNotice &notice)
{
    if (std::exchange(m_lost, false))
        Q_EMIT recovered();
    for (const ChainHead &doubtful : std::exchange(m_doubtful, {}))
        settle(doubtful);
    const bool news = std::exchange(m_started, true) && notice.upTo != m_seen;
    m_seen = notice.upTo;
    if (news)
        Q_EMIT changed(notice);
}

/// One that cannot be asked for yet is asked for again after the next look.
void DeskThread::settle(const ChainHead &doubtful)
{
    QtConcurrent::run(&m_pool, [this, doubtful] {
        return m_desk.isSaved(doubtful);
    }).then(this, [this, n = doubtful.n](bool saved) {
          Q_EMIT settled(n, saved);
      }).onFailed(this, [this, doubtful](const Fault &) { m_doubtful.append(doubtful); });
}

} // namespace ringi
