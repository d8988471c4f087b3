// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `enrol`: an officer with a new key, sealed by the officer's own passphrase or in a hardware token. `new-key`: another
// key for who lost it. `passphrase`: the same key, sealed anew.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/terms.h"
#include "app/verbs/words.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

namespace {

KeyPlace placeOfKey(Call &call, const QString &ofWhom)
{
    const QString option = u"new-passphrase-file"_s;
    if (!call.arguments().has(u"token"_s))
        return {call.newPassphrase(option, ofWhom), {}};
    return {call.pin(option, ofWhom), call.value(u"token"_s)};
}

} // namespace

Outcome<Answer> enrolOfficer(Call &call)
{
    const Arguments &arguments = call.arguments();
    const OfficerEnrolled officer{OfficerId::make(),
                                  arguments.operand(u"NAME"_s).trimmed(),
                                  *arguments.key<Division>(u"division"_s),
                                  arguments.keys<Post>(u"post"_s),
                                  {},
                                  termsOf(arguments)};
    OpenDesk open(call);
    return open.signIn()
        .and_then(
            [&](const Session &session) { return open.desk().enrol(session, officer, placeOfKey(call, officer.name)); })
        .map(answerFrom);
}

Outcome<Answer> replaceKey(Call &call)
{
    const QString name = call.arguments().operand(u"NAME"_s).trimmed();
    OpenDesk open(call);
    return open.officer(name).and_then([&](const OfficerId &officer) {
        return open.signIn()
            .and_then([&](const Session &session) {
                return open.desk().replaceKey(session, officer, call.value(u"reason"_s), placeOfKey(call, name));
            })
            .map(answerFrom);
    });
}

Outcome<Answer> changePassphrase(Call &call)
{
    OpenDesk open(call);
    const auto session = open.signIn();
    if (!session)
        return tl::unexpected(session.error());
    const QString name = open.queries().registry().officers.value(session->officer).name;
    if (const auto no = open.desk().changePassphrase(*session, call.newPassphrase(u"new-passphrase-file"_s, name)))
        return tl::unexpected(*no);
    return Answer{QJsonObject{{u"officer"_s, name}}, VerbWords::tr("The passphrase of %1 is changed.").arg(name)};
}

} // namespace ringi::verb
