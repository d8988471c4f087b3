// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store in a temporary folder with a desk on it, a clock that stands still and officers who sign in when they are
// first needed: office.as(Division::Legal, Post::Counsel).
#pragma once

#include "desk/desk.h"
#include "ledger/verifier.h"
#include "store/store.h"
#include "support/fixtures.h"

#include <QTemporaryDir>

namespace ringi::test {

inline const QString kPassphrase = u"correct horse battery"_s;
inline constexpr KeyCost kNoCost{1, 1 << 16};

class FileOffice
{
public:
    explicit FileOffice(quint32 seed = 1)
        : m_randomness(seed)
        , m_location(m_folder.filePath(u"store.ringi"_s))
        , store(Store::create(m_location))
        , journal(store->journal())
        , desk(*journal, clock, m_randomness)
        , queries(store->queries(kNobody))
        , administrator(open())
    {
    }

    /// An officer of that division and post, enrolled at first use.
    const Session &as(Division division, Post post = Post::DutyOfficer)
    {
        const QString name = keyOf(division) + u' ' + keyOf(post);
        if (!m_sessions.contains(name))
            m_sessions.insert(name, enrolled(name, division, post));
        return *m_sessions.constFind(name);
    }

    Session enrolled(const QString &name, Division division, Post post)
    {
        const OfficerEnrolled officer{OfficerId::make(), name, division, {post}, {}};
        const auto receipt = desk.enrol(administrator, officer, kPassphrase, kNoCost);
        if (!receipt)
            qFatal("the fixture could not enrol %s", qPrintable(name));
        if (receipt->proposal)
            confirm(receipt->proposal);
        return desk.signIn(officer.officer, kPassphrase).value();
    }

    /// By the administrator who was enrolled here besides the first.
    void confirm(int proposal)
    {
        for (auto at = m_sessions.cbegin(); at != m_sessions.cend(); ++at) {
            if (at.key().endsWith(keyOf(Post::Administrator)))
                return (void)desk.perform(*at, ForRegistry{ConfirmProposal{proposal}});
        }
        qFatal("the fixture has no second administrator");
    }

    QString asks(const Session &by, const Command &command) { return told(desk.perform(by, command)); }

    IncidentId logged(const QString &title)
    {
        const IncidentId id = IncidentId::make();
        const QString answer = asks(as(Division::Operations), ForIncident{id, LogIncident{content(title), {}}});
        if (answer != u"done"_s)
            qFatal("the fixture could not log: %s", qPrintable(answer));
        return id;
    }

    /// Reported at the office's time.
    [[nodiscard]] IncidentContent content(const QString &title) const
    {
        IncidentContent content = aContent(title);
        content.times.reported->at = clock.now().plusMs(-kMinute);
        return content;
    }

    [[nodiscard]] Verification verified() const
    {
        NoProgress progress;
        return verify(*store->ledger(), progress);
    }

    [[nodiscard]] const QString &location() const { return m_location; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Randomness &randomness() { return m_randomness; }

private:
    Session open()
    {
        const OfficerEnrolled first{OfficerId::make(), u"Aoki"_s, Division::Strategy, {Post::Administrator}, {}};
        return desk
            .createStore({StoreId::make(), u"HQ"_s, StoreMode::Live, first, shippedRoutes()}, kPassphrase, kNoCost)
            .value();
    }

    QTemporaryDir m_folder;
    SeededRandomness m_randomness;
    QString m_location;
    QHash<QString, Session> m_sessions;

public:
    SetClock clock{noon()};
    std::unique_ptr<Store> store;
    std::unique_ptr<Journal> journal;
    Desk desk;
    std::unique_ptr<Queries> queries;
    Session administrator;
};

} // namespace ringi::test
