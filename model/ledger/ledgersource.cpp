// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a source answers that has no better way than to read all of itself.
#include "ledger/journal.h"

#include <functional>

namespace ringi {

namespace {

class Passing final : public LedgerSink
{
public:
    explicit Passing(std::function<bool(const SealedCommit &)> take)
        : m_take(std::move(take))
    {
    }

    bool take(const SealedCommit &commit) override { return m_take(commit); }

private:
    std::function<bool(const SealedCommit &)> m_take;
};

} // namespace

void LedgerSource::readFrom(quint64 n, LedgerSink &sink)
{
    Passing later([&](const SealedCommit &sealed) { return sealed.commit.n < n || sink.take(sealed); });
    read(later);
}

QList<EventRecord> LedgerSource::eventsOf(const StreamId &stream, quint64 upTo)
{
    QList<EventRecord> events;
    Passing earlier([&](const SealedCommit &sealed) {
        if (sealed.commit.n > upTo)
            return false;
        for (const EventRecord &event : sealed.events) {
            if (event.stream == stream)
                events.append(event);
        }
        return true;
    });
    read(earlier);
    return events;
}

} // namespace ringi
