// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `sign`: shows the text of a measure and signs the hash of exactly that. With --hash the signer states what he has
// read elsewhere, and any other text is refused.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/outline.h"
#include "app/verbs/words.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QByteArray hashOf(const Measure &measure)
{
    return contentHash(measure.id, measure.textVersion(), measure.content());
}

QString shown(const Measure &measure)
{
    const QString head =
        VerbWords::tr("%1, version %2, content %3")
            .arg(measure.number, QString::number(measure.textVersion()), QString::fromLatin1(hashOf(measure).toHex()));
    return head + u'\n' + outlineOf(toBody(measure.content()));
}

QByteArray statedHash(const Call &call)
{
    const QString hex = call.value(u"hash"_s);
    const QByteArray hash = QByteArray::fromHex(hex.toLatin1());
    if (hash.size() != kHashSize || QString::fromLatin1(hash.toHex()) != hex.toLower())
        throw UsageError(VerbWords::tr("--hash takes the 64 hexadecimal digits that sign and show print."));
    return hash;
}

SignGate asked(const Call &call)
{
    const Arguments &arguments = call.arguments();
    SignGate sign;
    sign.gate = call.value(u"gate"_s);
    sign.verdict = *arguments.key<Verdict>(u"verdict"_s);
    sign.reason = call.value(u"reason"_s);
    sign.conditions = arguments.values(u"condition"_s);
    sign.document = call.value(u"document"_s);
    sign.dissent = call.value(u"dissent"_s);
    sign.validUntil = arguments.time(u"valid-until"_s);
    if (arguments.has(u"hash"_s))
        sign.contentHash = statedHash(call);
    return sign;
}

/// The absent officer a deputy signs for; nothing for who signs in his own right.
Outcome<std::optional<OfficerId>> absentOfficer(const Call &call, OpenDesk &open)
{
    if (!call.arguments().has(u"acting-for"_s))
        return std::optional<OfficerId>();
    return open.officer(call.value(u"acting-for"_s)).map([](const OfficerId &id) { return std::optional(id); });
}

Outcome<Answer> put(SignGate sign, Call &call, OpenDesk &open, const MeasureId &id)
{
    const Measure measure = open.queries().measure(id);
    call.console().say(shown(measure));
    if (sign.contentHash.isEmpty())
        sign.contentHash = hashOf(measure);
    return open.act(ForMeasure{id, sign});
}

} // namespace

Outcome<Answer> signGate(Call &call)
{
    SignGate sign = asked(call);
    OpenDesk open(call);
    return open.measure(call.number()).and_then([&](const MeasureId &id) {
        return absentOfficer(call, open).and_then([&](const std::optional<OfficerId> &absent) {
            sign.actingFor = absent;
            return put(sign, call, open, id);
        });
    });
}

} // namespace ringi::verb
