// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `enrol`: an officer with a new key, sealed by the officer's own passphrase.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> enrolOfficer(Call &call)
{
    const Arguments &arguments = call.arguments();
    const OfficerEnrolled officer{OfficerId::make(),
                                  arguments.operand(u"NAME"_s).trimmed(),
                                  *arguments.key<Division>(u"division"_s),
                                  arguments.keys<Post>(u"post"_s),
                                  {}};
    OpenDesk open(call);
    return open.signIn()
        .and_then([&](const Session &session) {
            return open.desk().enrol(session, officer, call.newPassphrase(u"new-passphrase-file"_s, officer.name));
        })
        .map(answerFrom);
}

} // namespace ringi::verb
