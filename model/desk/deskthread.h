// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk off the GUI thread: commands are performed one after another on a thread of their own, answers come back as
// futures. It also tells when the store has changed, whoever changed it.
#pragma once

#include "desk/desk.h"
#include "queries/asker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace ringi {

class DeskThread : public QObject
{
    Q_OBJECT

public:
    DeskThread(Desk &desk, Asker &asker, QObject *parent = nullptr);
    /// Waits for commands in flight.
    ~DeskThread() override;

    /// Continuations: `.then(this, [](const Outcome<Receipt> &) {…}).onFailed(this, [](const Fault &) {…})`.
    Reply<Outcome<Receipt>> perform(const Session &by, const Command &command);
    Reply<Outcome<Session>> signIn(const OfficerId &officer, const QString &passphrase);
    Reply<Outcome<Receipt>> enrol(const Session &by, const OfficerEnrolled &officer, const KeyPlace &place);
    /// What is plugged in.
    Reply<Outcome<QList<TokenInfo>>> tokens();
    Reply<Outcome<Receipt>> replaceKey(const Session &by, const OfficerId &officer, const QString &reason,
                                       const KeyPlace &place);
    /// Asks for the passphrase again and performs only if it opens the officer's key: for signatures.
    Reply<Outcome<Receipt>> performWithPassphrase(const OfficerId &by, const QString &passphrase,
                                                  const Command &command);

    /// Refuses as signing in does, and PassphraseTooShort. It is no entry of the ledger, so the receipt names none.
    Reply<Outcome<Receipt>> changePassphrase(const OfficerId &officer, const QString &present, const QString &fresh);

    Reply<Outcome<Receipt>> createCompartment(const Session &by, const NewCompartment &compartment);
    Reply<Outcome<Receipt>> addMember(const Session &by, const CompartmentId &compartment, const OfficerId &officer);
    Reply<Outcome<Receipt>> removeMember(const Session &by, const CompartmentId &compartment, const OfficerId &officer,
                                         const QString &reason);
    Reply<Outcome<Receipt>> seal(const Session &by, const NewEntry &entry);
    /// The opening is in the ledger when this answers.
    Reply<Outcome<OpenedEntry>> open(const Session &by, const EntryRef &entry);
    Reply<Outcome<PlainFile>> openFile(const Session &by, const EntryRef &entry, int n);
    Reply<Outcome<Receipt>> release(const Session &by, const EntryRef &entry);

    /// The bytes are kept before anything names them, so nothing changes yet.
    Reply<Outcome<Attachment>> attach(const Session &by, const QString &name, const QByteArray &bytes);

    /// As the desk's.
    Reply<Outcome<Receipt>> makeCheckpoint(const Session &by, const Verification &seen);
    Reply<Outcome<Receipt>> countersign(const Session &by, qint64 commits);
    Reply<Outcome<Receipt>> keepTimestamp(const Session &by, qint64 commits, const QByteArray &answer,
                                          const QByteArray &certificates);

    /// Looks for changes now instead of at the next beat.
    void lookForChanges();

Q_SIGNALS:
    /// Also for changes of other processes; within half a second of their commit.
    void changed(const ringi::ChangeNotice &notice);
    /// The store could not be asked; `recovered` follows when it can again.
    void lost(const QString &detail);
    void recovered();
    /// What became of an act whose answer was lost, once the store can be asked again.
    void settled(quint64 commit, bool saved);

private:
    /// Runs `act` in its turn and looks for what it changed.
    template <class Act> auto written(Act act);

    void looked();
    void took(const ChangeNotice &notice);
    void settle(const ChainHead &doubtful);
    template <class Act> auto watched(const Act &act);

    Desk &m_desk;
    Asker &m_asker;
    QThreadPool m_pool;
    QTimer m_beat;
    QFutureWatcher<ChangeNotice> m_look; ///< a look may outlive this desk, its answer may not
    QList<ChainHead> m_doubtful;         ///< acts that nobody knows the end of
    quint64 m_seen = 0;
    bool m_started = false;
    bool m_looking = false;
    bool m_lost = false;
};

} // namespace ringi

Q_DECLARE_METATYPE(ringi::ChangeNotice)
