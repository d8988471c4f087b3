// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `appoint`, `suspend` and `reinstate`; and what waits for a second person: `proposals`, `confirm` and `drop`.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/terms.h"
#include "app/verbs/words.h"
#include "domain/describe.h"
#include "ui/words/labels.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

namespace {

/// Acts on the officer of the call's NAME.
template <class Make> Outcome<Answer> actOnOfficer(Call &call, const Make &make)
{
    OpenDesk open(call);
    return open.officer(call.arguments().operand(u"NAME"_s).trimmed()).and_then([&](const OfficerId &officer) {
        return open.actOnRegistry(make(officer));
    });
}

/// Of an enrolment the officer is in no registry yet.
QString nameOf(const Proposal &proposal, const Registry &registry)
{
    const auto *enrolment = std::get_if<OfficerEnrolled>(&proposal.what);
    return enrolment ? enrolment->name : json::officerName(proposal.officer(), registry);
}

QByteArray kindOf(const ProposedChange &what)
{
    return std::visit([](const auto &one) { return QByteArray(std::decay_t<decltype(one)>::kind); }, what);
}

QJsonObject toJson(const Proposal &proposal, const Registry &registry)
{
    return {{u"event"_s, QString::fromLatin1(kindOf(proposal.what))},
            {u"name"_s, nameOf(proposal, registry)},
            {u"what"_s, std::visit([](const auto &one) { return toBody(one); }, proposal.what)},
            {u"state"_s, keyOf(proposal.state)},
            {u"proposed"_s, json::stamp(proposal.proposed, registry)},
            {u"ended"_s, json::stamp(proposal.ended, registry)}};
}

QString lineOf(const QJsonObject &proposal)
{
    const QJsonObject made = proposal.value(u"proposed"_s).toObject();
    return VerbWords::tr("%1. %2: %3, proposed by %4, %5")
        .arg(proposal.value(u"n"_s).toInt())
        .arg(words::eventLabel(proposal.value(u"event"_s).toString().toLatin1()), proposal.value(u"name"_s).toString(),
             made.value(u"by"_s).toString(), made.value(u"at"_s).toString());
}

} // namespace

Outcome<Answer> appointOfficer(Call &call)
{
    const Arguments &arguments = call.arguments();
    AppointOfficer ask;
    ask.division = *arguments.key<Division>(u"division"_s);
    ask.posts = arguments.keys<Post>(u"post"_s);
    ask.terms = termsOf(arguments);
    return actOnOfficer(call, [&](const OfficerId &officer) {
        ask.officer = officer;
        return ask;
    });
}

Outcome<Answer> suspendOfficer(Call &call)
{
    const QString reason = call.value(u"reason"_s);
    return actOnOfficer(call, [&](const OfficerId &officer) { return SuspendOfficer{officer, reason}; });
}

Outcome<Answer> reinstateOfficer(Call &call)
{
    return actOnOfficer(call, [](const OfficerId &officer) { return ReinstateOfficer{officer}; });
}

Outcome<Answer> listProposals(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    const QJsonArray all =
        json::numbered(registry.proposals, [&](const Proposal &proposal) { return toJson(proposal, registry); });
    QJsonArray shown;
    QStringList lines;
    for (const QJsonValue &one : all) {
        const bool waits = one.toObject().value(u"state"_s).toString() == keyOf(ProposalState::Waiting);
        if (!waits && !call.arguments().has(u"all"_s))
            continue;
        shown.append(one);
        lines.append(lineOf(one.toObject()));
    }
    return Answer{shown, lines.isEmpty() ? VerbWords::tr("Nothing waits for a second person.") : lines.join(u'\n')};
}

Outcome<Answer> confirmProposal(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    return OpenDesk(call).actOnRegistry(ConfirmProposal{ordinal});
}

Outcome<Answer> dropProposal(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    return OpenDesk(call).actOnRegistry(DropProposal{ordinal, call.value(u"reason"_s)});
}

} // namespace ringi::verb
