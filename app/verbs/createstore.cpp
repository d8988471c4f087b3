// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `init`: a store with its first officer.
#include "app/verbs/acts.h"
#include "app/verbs/words.h"
#include "desk/desk.h"
#include "routes/routefile.h"

#include <QJsonObject>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

CreateStore asked(const Call &call)
{
    const Arguments &arguments = call.arguments();
    CreateStore create;
    create.routes = shippedRoutes();
    create.store = StoreId::make();
    create.office = call.value(u"office"_s);
    create.mode = arguments.has(u"exercise"_s) ? StoreMode::Exercise : StoreMode::Live;
    create.first.officer = OfficerId::make();
    create.first.name = call.value(u"officer"_s).trimmed();
    create.first.division = arguments.key<Division>(u"division"_s).value_or(Division::Operations);
    create.first.posts = arguments.keys<Post>(u"post"_s);
    if (!create.first.posts.contains(Post::Administrator))
        create.first.posts.append(Post::Administrator);
    return create;
}

Guard rulesRefuse(const CreateStore &create)
{
    const auto decided = decide(Registry(), create, Actor(), Instant());
    return decided ? Guard() : Guard(decided.error());
}

/// A key in a token is there before the store is; where the store is not made after all, the key goes again.
class FirstKey
{
public:
    FirstKey(Call &call, const QString &ofWhom)
        : m_call(call)
        , m_inToken(call.arguments().has(u"token"_s))
        , m_place{m_inToken ? call.pin(u"passphrase-file"_s, ofWhom) : call.newPassphrase(u"passphrase-file"_s, ofWhom),
                  {}}
    {
    }

    ~FirstKey()
    {
        if (m_isNew)
            m_call.tokens().discard(m_place.token, m_place.secret);
    }

    Q_DISABLE_COPY_MOVE(FirstKey)

    Guard take(const QString &label)
    {
        if (!m_inToken && m_place.secret.size() < kLeastPassphrase)
            return Refusal{RefusalCode::PassphraseTooShort, {QString::number(kLeastPassphrase)}};
        if (!m_inToken)
            return {};
        const auto taken = m_call.tokens().take(m_call.value(u"token"_s), m_place.secret, label);
        if (!taken)
            return taken.error();
        m_place.token = taken->uri;
        m_isNew = taken->isNew;
        return {};
    }

    [[nodiscard]] const KeyPlace &place() const { return m_place; }
    void keep() { m_isNew = false; }

private:
    Call &m_call;
    bool m_inToken;
    KeyPlace m_place;
    bool m_isNew = false;
};

Answer made(const CreateStore &create, const QString &location)
{
    return {QJsonObject{{u"store"_s, create.store.toString()},
                        {u"location"_s, location},
                        {u"office"_s, create.office},
                        {u"mode"_s, keyOf(create.mode)},
                        {u"officer"_s, create.first.name}},
            VerbWords::tr("The store is made; %1 is enrolled and administers it.").arg(create.first.name)};
}

} // namespace

/// What would be refused is refused before anything is made, so that no empty store is left behind.
Outcome<Answer> createStore(Call &call)
{
    const CreateStore create = asked(call);
    if (const auto no = rulesRefuse(create))
        return tl::unexpected(*no);
    FirstKey key(call, create.first.name);
    if (const auto no = key.take(create.first.name))
        return tl::unexpected(*no);
    const auto store = call.gate().create(call.store());
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(store->journal(), clock, randomness, &call.tokens());
    return desk.createStore(create, key.place()).map([&](const Session &) {
        key.keep();
        return made(create, store->location());
    });
}

} // namespace ringi::verb
