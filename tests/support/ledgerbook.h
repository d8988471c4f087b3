// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ledger in a list, for tests of what reads ledgers: written with real keys, and then open to be tampered with, which
// no store would allow.
#pragma once

#include "domain/eventcodec.h"
#include "ledger/hashing.h"
#include "ledger/journal.h"
#include "ledger/sealing.h"
#include "support/fixtures.h"

#include <QHash>

#include <functional>

namespace ringi::test {

class LedgerBook final : public LedgerSource
{
public:
    /// One commit by Aoki, who creates the store.
    LedgerBook()
    {
        m_keys.insert(aoki, SigningKey::generate(m_randomness));
        const auto posts = QList{Post::Administrator};
        writeAll(aoki,
                 {{registryStream(), StoreCreated{m_store, u"HQ"_s, StoreMode::Live}},
                  {registryStream(), OfficerEnrolled{aoki, u"Aoki"_s, Division::Operations, posts, keyOf(aoki)}}});
    }

    struct Entry
    {
        StreamId stream;
        std::variant<RegistryEvent, IncidentEvent, MeasureEvent, CheckpointEvent> event;
    };

    /// Enrols an officer with a key of his own.
    OfficerId enrol(const QString &name)
    {
        const OfficerId officer = m_randomness.id<OfficerId>();
        m_keys.insert(officer, SigningKey::generate(m_randomness));
        write(aoki, registryStream(),
              RegistryEvent(OfficerEnrolled{officer, name, Division::Legal, {Post::Counsel}, keyOf(officer)}));
        return officer;
    }

    /// Gives the officer another key, by which he signs from then on.
    LedgerBook &replaceKey(const OfficerId &officer)
    {
        const SigningKey fresh = SigningKey::generate(m_randomness);
        write(aoki, registryStream(), RegistryEvent(OfficerKeyReplaced{officer, fresh.publicKey(), u"lost"_s}));
        m_former.insert(officer, std::exchange(m_keys[officer], fresh));
        return *this;
    }

    /// The key before, as a thief would use it.
    LedgerBook &useFormerKey(const OfficerId &officer)
    {
        m_keys[officer] = m_former.value(officer);
        return *this;
    }

    /// A key without an enrolment.
    OfficerId stranger()
    {
        const OfficerId officer = m_randomness.id<OfficerId>();
        m_keys.insert(officer, SigningKey::generate(m_randomness));
        return officer;
    }

    template <class Event> LedgerBook &write(const OfficerId &by, const StreamId &stream, const Event &event)
    {
        return writeAll(by, {{stream, event}});
    }

    LedgerBook &writeAll(const OfficerId &by, const QList<Entry> &entries)
    {
        QList<EventRecord> events;
        for (const Entry &entry : entries) {
            events += std::visit([&](const auto &event) { return seal(entry.stream, event); }, entry.event);
            m_heads[entry.stream] = {events.last().n, events.last().hash};
        }
        const auto &last =
            commits.isEmpty() ? CommitRecord{{}, 0, {}, {}, {}, {}, zeroHash(), {}} : commits.last().commit;
        commits += sealCommit({m_store, by, m_now}, {last.n, last.hash}, events, m_keys.value(by));
        m_now = m_now.plusMs(kMinute);
        return *this;
    }

    LedgerBook &note(const OfficerId &by, const StreamId &stream, const QString &text)
    {
        return write(by, stream, IncidentEvent(NoteAdded{1, text}));
    }

    /// A checkpoint over what is there; what the maker states may be spoilt before he signs it.
    LedgerBook &checkpoint(const OfficerId &by, const std::function<void(CheckpointFacts &)> &spoil = {})
    {
        const SealedCommit &last = commits.last();
        CheckpointFacts facts{
            m_store, qint64(last.commit.n), last.commit.hash, eventCount(), m_heads.value(registryStream()).hash, m_now,
            by};
        if (spoil)
            spoil(facts);
        m_checkpoint = {facts, m_keys.value(by).sign(checkpointHash(facts)), {}, {}};
        return write(by, checkpointStream(), CheckpointEvent(CheckpointMade{facts, m_checkpoint.signature}));
    }

    /// The last one, signed by the key of `key`, or of who signs.
    LedgerBook &countersign(const OfficerId &by, std::optional<OfficerId> key = {})
    {
        const QByteArray hash = countersignatureHash(m_checkpoint.facts, m_checkpoint.signature, by);
        m_checkpoint.countersignature = m_keys.value(key.value_or(by)).sign(hash);
        m_checkpoint.countersigned = Stamped{by, m_now};
        const CheckpointCountersigned event{m_checkpoint.facts.commits, m_checkpoint.countersignature};
        return write(by, checkpointStream(), CheckpointEvent(event));
    }

    [[nodiscard]] const Checkpoint &lastCheckpoint() const { return m_checkpoint; }

    LedgerBook &later(qint64 span)
    {
        m_now = m_now.plusMs(span);
        return *this;
    }

    /// Puts a signature of this officer under the commit as it stands.
    void resign(int index, const OfficerId &by)
    {
        commits[index].commit.signature = m_keys.value(by).sign(commits[index].commit.hash);
    }

    [[nodiscard]] StoreId store() const { return m_store; }

    quint64 commitCount() override { return quint64(commits.size()); }
    void read(LedgerSink &sink) override
    {
        for (const SealedCommit &commit : std::as_const(commits)) {
            if (!sink.take(commit))
                return;
        }
    }
    QList<EventRecord> strayEvents() override { return strays; }

    const OfficerId aoki = OfficerId::fromString(u"aaaaaaaa-0000-4000-8000-000000000001"_s);
    QList<SealedCommit> commits;
    QList<EventRecord> strays;

private:
    template <class Event> EventRecord seal(const StreamId &stream, const Event &event)
    {
        return sealEvent({stream, m_heads.value(stream), kindOf(event), textOf(event)}, m_randomness);
    }

    [[nodiscard]] qint64 eventCount() const
    {
        qint64 count = 0;
        for (const SealedCommit &sealed : commits)
            count += sealed.events.size();
        return count;
    }

    [[nodiscard]] QByteArray keyOf(const OfficerId &officer) const { return m_keys.value(officer).publicKey(); }

    SeededRandomness m_randomness{7};
    StoreId m_store = m_randomness.id<StoreId>();
    Instant m_now = noon();
    QHash<OfficerId, SigningKey> m_keys;
    QHash<OfficerId, SigningKey> m_former;
    QHash<StreamId, ChainHead> m_heads;
    Checkpoint m_checkpoint;
};

} // namespace ringi::test
