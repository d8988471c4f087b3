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

/// What would be refused is refused before anything is made, so that no empty store is left behind.
Guard refusalOf(const CreateStore &create, const QString &passphrase)
{
    if (const auto decided = decide(Registry(), create, Actor(), Instant()); !decided)
        return decided.error();
    if (passphrase.size() < kLeastPassphrase)
        return Refusal{RefusalCode::PassphraseTooShort, {QString::number(kLeastPassphrase)}};
    return {};
}

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

Outcome<Answer> createStore(Call &call)
{
    const CreateStore create = asked(call);
    const QString passphrase = call.newPassphrase(u"passphrase-file"_s, create.first.name);
    if (const auto no = refusalOf(create, passphrase))
        return tl::unexpected(*no);
    const auto store = call.gate().create(call.store());
    const SystemClock clock;
    SystemRandomness randomness;
    return Desk(store->journal(), clock, randomness).createStore(create, passphrase).map([&](const Session &) {
        return made(create, store->location());
    });
}

} // namespace ringi::verb
