// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/permissionwords.h"

#include "ui/words/labels.h"
#include "ui/words/names.h"
#include "ui/words/times.h"

namespace ringi::words {

namespace {

constexpr auto kActs = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Act", "Create a store"),
    QT_TRANSLATE_NOOP("Act", "Enrol an officer"),
    QT_TRANSLATE_NOOP("Act", "Appoint an officer"),
    QT_TRANSLATE_NOOP("Act", "Suspend an officer"),
    QT_TRANSLATE_NOOP("Act", "Reinstate an officer"),
    QT_TRANSLATE_NOOP("Act", "Give an officer a new key"),
    QT_TRANSLATE_NOOP("Act", "Confirm a proposal about an officer"),
    QT_TRANSLATE_NOOP("Act", "Drop a proposal about an officer"),
    QT_TRANSLATE_NOOP("Act", "Register a deputy"),
    QT_TRANSLATE_NOOP("Act", "End a deputyship"),
    QT_TRANSLATE_NOOP("Act", "Delegate a decision"),
    QT_TRANSLATE_NOOP("Act", "End a delegation"),
    QT_TRANSLATE_NOOP("Act", "Propose a route"),
    QT_TRANSLATE_NOOP("Act", "Publish a route"),
    QT_TRANSLATE_NOOP("Act", "Drop a proposed route"),
    QT_TRANSLATE_NOOP("Act", "Share a view of the register"),
    QT_TRANSLATE_NOOP("Act", "Change a shared view"),
    QT_TRANSLATE_NOOP("Act", "Withdraw a shared view"),
    QT_TRANSLATE_NOOP("Act", "Log an incident"),
    QT_TRANSLATE_NOOP("Act", "Revise an incident"),
    QT_TRANSLATE_NOOP("Act", "Move an incident to another phase"),
    QT_TRANSLATE_NOOP("Act", "Assign the lead officer"),
    QT_TRANSLATE_NOOP("Act", "Offer an incident to another division"),
    QT_TRANSLATE_NOOP("Act", "Accept an incident"),
    QT_TRANSLATE_NOOP("Act", "Return an incident"),
    QT_TRANSLATE_NOOP("Act", "Withdraw an offer"),
    QT_TRANSLATE_NOOP("Act", "Ask another division for an opinion"),
    QT_TRANSLATE_NOOP("Act", "Answer a consultation"),
    QT_TRANSLATE_NOOP("Act", "Decline a consultation"),
    QT_TRANSLATE_NOOP("Act", "Add a note"),
    QT_TRANSLATE_NOOP("Act", "Add a task"),
    QT_TRANSLATE_NOOP("Act", "Finish a task"),
    QT_TRANSLATE_NOOP("Act", "Restrict an incident"),
    QT_TRANSLATE_NOOP("Act", "Lift a restriction"),
    QT_TRANSLATE_NOOP("Act", "Tag an incident"),
    QT_TRANSLATE_NOOP("Act", "Draft a measure"),
    QT_TRANSLATE_NOOP("Act", "Revise a measure"),
    QT_TRANSLATE_NOOP("Act", "Submit a measure"),
    QT_TRANSLATE_NOOP("Act", "Sign a gate"),
    QT_TRANSLATE_NOOP("Act", "Let a gate follow the decision"),
    QT_TRANSLATE_NOOP("Act", "Withdraw a measure"),
    QT_TRANSLATE_NOOP("Act", "Answer the legal checklist"),
    QT_TRANSLATE_NOOP("Act", "View later what a deputy signed"),
    QT_TRANSLATE_NOOP("Act", "Tick off a condition"),
    QT_TRANSLATE_NOOP("Act", "Record dissent"),
    QT_TRANSLATE_NOOP("Act", "Declare a conflict of interest"),
    QT_TRANSLATE_NOOP("Act", "Revoke an approval"),
    QT_TRANSLATE_NOOP("Act", "Report that a measure was carried out"),
    QT_TRANSLATE_NOOP("Act", "Close the review of a measure"),
    QT_TRANSLATE_NOOP("Act", "Erase a record"),
    QT_TRANSLATE_NOOP("Act", "Make a checkpoint"),
    QT_TRANSLATE_NOOP("Act", "Countersign a checkpoint"),
    QT_TRANSLATE_NOOP("Act", "Keep an authority's time-stamp on a checkpoint"),
    QT_TRANSLATE_NOOP("Act", "Create a compartment"),
    QT_TRANSLATE_NOOP("Act", "Add a member to a compartment"),
    QT_TRANSLATE_NOOP("Act", "Remove a member from a compartment"),
    QT_TRANSLATE_NOOP("Act", "Seal an entry"),
    QT_TRANSLATE_NOOP("Act", "Open a sealed entry"),
    QT_TRANSLATE_NOOP("Act", "Waive a privilege"),
    QT_TRANSLATE_NOOP("Act", "Release a sealed entry"),
    QT_TRANSLATE_NOOP("Act", "Open, export or print what is recorded when it is read"),
});

constexpr auto kBy = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("PermittedBy", "whoever makes the store"),
    QT_TRANSLATE_NOOP("PermittedBy", "officers, by any post but the auditor’s"),
    QT_TRANSLATE_NOOP("PermittedBy", "officers, and auditors where a gate asks for them"),
    QT_TRANSLATE_NOOP("PermittedBy", "administrators"),
    QT_TRANSLATE_NOOP("PermittedBy", "administrators; directors where no other administrator is left"),
    QT_TRANSLATE_NOOP("PermittedBy", "officers and auditors, but no program and nobody who only administers"),
    QT_TRANSLATE_NOOP("PermittedBy", "officers and auditors"),
});

constexpr auto kStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("RecordState", "no record"),
    QT_TRANSLATE_NOOP("RecordState", "not on record yet"),
    QT_TRANSLATE_NOOP("RecordState", "on record"),
    QT_TRANSLATE_NOOP("RecordState", "incident neither closed nor dismissed"),
    QT_TRANSLATE_NOOP("RecordState", "approval in force"),
    QT_TRANSLATE_NOOP("RecordState", "measure carried out"),
});

constexpr auto kTies = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Standing", "no further condition"),
    QT_TRANSLATE_NOOP("Standing", "about another officer"),
    QT_TRANSLATE_NOOP("Standing", "neither the proposer nor the one it is about"),
    QT_TRANSLATE_NOOP("Standing", "may decide at that gate"),
    QT_TRANSLATE_NOOP("Standing", "of the division that holds the incident"),
    QT_TRANSLATE_NOOP("Standing", "head of the division that holds the incident"),
    QT_TRANSLATE_NOOP("Standing", "of the division that holds it, while an offer waits"),
    QT_TRANSLATE_NOOP("Standing", "of the division it is offered to"),
    QT_TRANSLATE_NOOP("Standing", "of the division that was asked"),
    QT_TRANSLATE_NOOP("Standing", "of the division the task was given to, or of the holder"),
    QT_TRANSLATE_NOOP("Standing", "of a division that drafts such measures"),
    QT_TRANSLATE_NOOP("Standing", "of the division that drafted it"),
    QT_TRANSLATE_NOOP("Standing", "as the gate asks: division and post, deputyship or delegation"),
    QT_TRANSLATE_NOOP("Standing", "of Legal and Compliance, and no program"),
    QT_TRANSLATE_NOOP("Standing", "the absent officer himself"),
    QT_TRANSLATE_NOOP("Standing", "may decide, or heads Legal"),
    QT_TRANSLATE_NOOP("Standing", "of Operations, or of the division that drafted it"),
    QT_TRANSLATE_NOOP("Standing", "took no part in the measure, and no program"),
    QT_TRANSLATE_NOOP("Standing", "of another division than who made it"),
    QT_TRANSLATE_NOOP("Standing", "of Legal and Compliance, for a privilege"),
    QT_TRANSLATE_NOOP("Standing", "a member who neither administers nor audits, and no program"),
    QT_TRANSLATE_NOOP("Standing", "head of Legal and Compliance"),
    QT_TRANSLATE_NOOP("Standing", "may read what it is about"),
    QT_TRANSLATE_NOOP(
        "Standing",
        "of the division it is shared with; with everybody: a head of division, a director or an administrator"),
    QT_TRANSLATE_NOOP("Standing",
                      "shared it; or an administrator, or a head or director among those it is shared with"),
});

class RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

} // namespace

QString label(ActKind act)
{
    return nth("Act", kActs, act);
}

QString label(By by)
{
    return nth("PermittedBy", kBy, by);
}

QString label(On on)
{
    return nth("RecordState", kStates, on);
}

QString label(Tie tie)
{
    return nth("Standing", kTies, tie);
}

QString condition(const Permission &line)
{
    const bool hasState = line.on != On::Nothing && line.on != On::New;
    if (hasState && line.tie != Tie::Any)
        return RightsWords::tr("%1; %2", "state of the record, standing of the officer")
            .arg(label(line.on), label(line.tie));
    if (hasState)
        return label(line.on);
    return line.tie == Tie::Any ? RightsWords::tr("–", "no condition") : label(line.tie);
}

QString term(const PostTerm &term)
{
    if (term.from && term.until)
        return RightsWords::tr("%1, %2 to %3").arg(label(term.post), date(*term.from), date(*term.until));
    if (term.until)
        return RightsWords::tr("%1, until %2").arg(label(term.post), date(*term.until));
    if (term.from)
        return RightsWords::tr("%1, from %2").arg(label(term.post), date(*term.from));
    return label(term.post);
}

QString rightsHeading(const Entitlements &found)
{
    return RightsWords::tr("%1, %2, as of %3")
        .arg(found.officer.name, label(found.officer.division), dateTime(found.at));
}

} // namespace ringi::words
