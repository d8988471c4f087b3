// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/compartmentwords.h"

#include "ui/words/names.h"

namespace ringi::words {

namespace {

constexpr auto kKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("CompartmentKind", "Sources"),
    QT_TRANSLATE_NOOP("CompartmentKind", "Legal privilege"),
    QT_TRANSLATE_NOOP("CompartmentKind", "Other"),
});

} // namespace

QString label(CompartmentKind kind)
{
    return nth("CompartmentKind", kKinds, kind);
}

QString CompartmentRefusalWords::of(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::CompartmentUnknown:
        return tr("There is no such compartment in this store. Choose one of the list.");
    case RefusalCode::CompartmentExists:
        return tr("This compartment is there already. Open it in the registers.");
    case RefusalCode::CompartmentNameMissing:
        return tr("The compartment needs a name. Choose one that gives nothing away; everybody can read it.");
    case RefusalCode::CompartmentNameTaken:
        return tr("There is already a compartment named “%1”. Choose another name.").arg(args.text(0));
    case RefusalCode::TwoMembersNeeded:
        return tr("A compartment needs at least two members, because what only one can open is lost with his key. Add "
                  "another member first.");
    case RefusalCode::NotAMember:
        return tr("Only members of “%1” may do this, and nobody by his post. Ask one of them.").arg(args.text(0));
    case RefusalCode::MemberAlready:
        return tr("%1 is a member already, with the key he signs with now. There is nothing to do.").arg(args.text(0));
    case RefusalCode::MemberUnknown:
        return tr("%1 is not a member. Choose one of the members.").arg(args.text(0));
    case RefusalCode::MemberSuspended:
        return tr("%1 is suspended. Once reinstated, he can be made a member.").arg(args.text(0));
    case RefusalCode::PostHoldsNoKeys:
        return tr("%1 holds the post “%2”. Who looks after the store or its record is given no keys of what is sealed "
                  "in it; choose another officer.")
            .arg(args.text(0), args.name<Post>(1));
    case RefusalCode::SealingKeyMissing:
        return tr("Nothing can be sealed to the key %1 signs with. With a key that rests in this store he can be made "
                  "a "
                  "member.")
            .arg(args.text(0));
    case RefusalCode::CompartmentKeysStale:
        return tr("The circle of the compartment has changed meanwhile. Do it once more.");
    case RefusalCode::WrapMissing:
        return tr("Your key does not open “%1”; it was sealed to another key of yours. Ask another member to add you "
                  "again.")
            .arg(args.text(0));
    default:
        return ofEntries(code, args);
    }
}

QString CompartmentRefusalWords::ofEntries(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::SealedEntryUnknown:
        return tr("There is no such sealed entry. Choose one of the list.");
    case RefusalCode::SealedEntryEmpty:
        return tr("There is nothing to seal. Enter a text or add a file.");
    case RefusalCode::MarkingTooLow:
        return tr("Entries of this compartment are marked %1 or stricter. Choose such a marking.")
            .arg(args.name<Tlp>(0));
    case RefusalCode::SealBroken:
        return tr("Sealed entry %1 does not open: its bytes, its place or its marking are not those that were sealed. "
                  "Verify the record, and look for the entry in a backup.")
            .arg(args.text(0));
    default:
        return ofPrivilege(code, args);
    }
}

QString CompartmentRefusalWords::ofPrivilege(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::PrivilegeIsLegals:
        return tr("A compartment for legal privilege is created by Legal and Compliance. Ask an officer there.");
    case RefusalCode::NotPrivileged:
        return tr("“%1” holds nothing under legal privilege, so there is nothing to waive or release.")
            .arg(args.text(0));
    case RefusalCode::HeadOfLegalOnly:
        return tr("Only the head of Legal and Compliance may waive a privilege. Ask for it there.");
    case RefusalCode::WaivedAlready:
        return tr("This privilege is waived already. A member can release the entry.");
    case RefusalCode::NotWaived:
        return tr("The privilege stands. Once the head of Legal and Compliance has waived it, a member can release the "
                  "entry.");
    case RefusalCode::ReleasedAlready:
        return tr("This entry is released already. It stands among the notes.");
    case RefusalCode::IncidentMarkedLower:
        return tr("The entry is marked %1 and the incident is not. Mark the incident as strictly first, since a note "
                  "is read by all who read the incident.")
            .arg(args.name<Tlp>(0));
    default:
        return {};
    }
}

} // namespace ringi::words
