// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `compartment list`, `create`, `add`, `remove` and `openings`: the circles of those who can open what is sealed.
#include "app/verbs/acts.h"
#include "app/verbs/compartmentparts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonArray membersOf(const Compartment &compartment, const Registry &registry)
{
    QJsonArray members;
    for (const KeyWrap &wrap : compartment.epochs.last().wraps) {
        const Officer officer = registry.officers.value(wrap.officer);
        members.append(QJsonObject{{u"name"_s, officer.name},
                                   {u"officer"_s, wrap.officer.toString()},
                                   {u"suspended"_s, officer.suspended},
                                   {u"key_changed"_s, officer.publicKey != wrap.key}});
    }
    return members;
}

QJsonArray waiversOf(const Compartment &compartment, Queries &queries, const Registry &registry)
{
    return json::numbered(compartment.waivers, [&](const Waiver &waiver) {
        const bool isOne = waiver.entry.has_value();
        return QJsonObject{
            {u"incident"_s, isOne ? json::orNull(queries.incident(waiver.entry->incident).number) : QJsonValue::Null},
            {u"entry"_s, isOne ? QJsonValue(waiver.entry->ordinal) : QJsonValue::Null},
            {u"reason"_s, waiver.reason},
            {u"waived"_s, json::stamp(waiver.by, registry)}};
    });
}

QJsonObject toJson(const Compartment &compartment, Queries &queries, const Registry &registry)
{
    return {{u"name"_s, compartment.name},
            {u"id"_s, compartment.id.toString()},
            {u"kind"_s, keyOf(compartment.kind)},
            {u"tlp"_s, keyOf(compartment.tlp)},
            {u"members"_s, membersOf(compartment, registry)},
            {u"epoch"_s, int(compartment.epochs.size())},
            {u"openings"_s, compartment.openings},
            {u"waivers"_s, waiversOf(compartment, queries, registry)},
            {u"created"_s, json::stamp(compartment.created, registry)}};
}

QString memberLine(const QJsonObject &member)
{
    const QString name = member.value(u"name"_s).toString();
    if (member.value(u"suspended"_s).toBool())
        return VerbWords::tr("%1 (suspended; remove from the circle)").arg(name);
    if (member.value(u"key_changed"_s).toBool())
        return VerbWords::tr("%1 (has a new key; add again or remove)").arg(name);
    return name;
}

QString lineOf(const QJsonObject &compartment)
{
    QStringList members;
    for (const QJsonValue &member : compartment.value(u"members"_s).toArray())
        members.append(memberLine(member.toObject()));
    const auto text = [&](const QString &key) { return compartment.value(key).toString(); };
    return u"%1 · %2 · %3: %4"_s.arg(text(u"name"_s), text(u"kind"_s), text(u"tlp"_s),
                                     members.join(VerbWords::tr(", ")));
}

Outcome<QList<OfficerId>> membersNamed(OpenDesk &open, const QStringList &names)
{
    QList<OfficerId> members;
    for (const QString &name : names) {
        const auto officer = open.officer(name);
        if (!officer)
            return tl::unexpected(officer.error());
        members.append(*officer);
    }
    return members;
}

/// Signs in, and lets the vault change the circle of the call's NAME by its --member.
template <class Change> Outcome<Answer> changeCircle(Call &call, Change change)
{
    OpenDesk open(call);
    return compartmentNamed(open, call.arguments().operand(u"NAME"_s)).and_then([&](const CompartmentId &compartment) {
        return open.officer(call.value(u"member"_s)).and_then([&](const OfficerId &member) {
            return open.signIn()
                .and_then(
                    [&](const Session &session) { return change(open.desk().vault(), session, compartment, member); })
                .map(answerFrom);
        });
    });
}

QJsonObject openingOf(const HistoryEntry &entry, Queries &queries)
{
    const auto opened = fromBody<EntryOpened>(entry.body);
    return {{u"at"_s, entry.stamp.at.toIso()},
            {u"by"_s, entry.authorName},
            {u"officer"_s, entry.stamp.by.toString()},
            {u"incident"_s, json::orNull(queries.incident(opened.incident).number)},
            {u"entry"_s, opened.ordinal},
            {u"file"_s, opened.file ? QJsonValue(*opened.file) : QJsonValue::Null},
            {u"ledger_entry"_s, qint64(entry.commit)}};
}

QString openingLine(const QJsonObject &opening)
{
    const auto text = [&](const QString &key) { return opening.value(key).toString(); };
    const QString entry = QString::number(opening.value(u"entry"_s).toInt());
    return u"%1  %2  %3/%4"_s.arg(text(u"at"_s), text(u"by"_s), text(u"incident"_s), entry);
}

} // namespace

Outcome<Answer> listCompartments(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    QJsonArray all;
    QStringList lines;
    for (const Compartment &one : open.queries().compartments()) {
        all.append(toJson(one, open.queries(), registry));
        lines.append(lineOf(all.last().toObject()));
    }
    return Answer{all, lines.isEmpty() ? VerbWords::tr("There is no compartment.") : lines.join(u'\n')};
}

Outcome<Answer> createCompartment(Call &call)
{
    const Arguments &arguments = call.arguments();
    NewCompartment compartment;
    compartment.id = CompartmentId::make();
    compartment.name = arguments.operand(u"NAME"_s);
    compartment.kind = *arguments.key<CompartmentKind>(u"kind"_s);
    compartment.tlp = arguments.key<Tlp>(u"tlp"_s).value_or(compartment.tlp);
    OpenDesk open(call);
    return membersNamed(open, arguments.values(u"member"_s)).and_then([&](const QList<OfficerId> &others) {
        compartment.others = others;
        return open.signIn()
            .and_then([&](const Session &session) { return open.desk().vault().create(session, compartment); })
            .map(answerFrom);
    });
}

Outcome<Answer> addMember(Call &call)
{
    return changeCircle(call,
                        [](Vault vault, const Session &by, const CompartmentId &compartment, const OfficerId &member) {
                            return vault.add(by, compartment, member);
                        });
}

Outcome<Answer> removeMember(Call &call)
{
    const QString reason = call.value(u"reason"_s);
    return changeCircle(call,
                        [&](Vault vault, const Session &by, const CompartmentId &compartment, const OfficerId &member) {
                            return vault.remove(by, compartment, member, reason);
                        });
}

Outcome<Answer> listOpenings(Call &call)
{
    OpenDesk open(call);
    return compartmentNamed(open, call.arguments().operand(u"NAME"_s)).map([&](const CompartmentId &compartment) {
        QJsonArray all;
        QStringList lines;
        for (const HistoryEntry &entry : open.queries().history(streamOf(compartment))) {
            if (entry.kind != EntryOpened::kind)
                continue;
            all.append(openingOf(entry, open.queries()));
            lines.append(openingLine(all.last().toObject()));
        }
        return Answer{all, lines.isEmpty() ? VerbWords::tr("Nothing of it has been opened.") : lines.join(u'\n')};
    });
}

} // namespace ringi::verb
