// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/refusalwords.h"

#include "ui/words/compartmentwords.h"

namespace ringi::words {

QString SheetRefusalWords::of(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::MeasureUnknown:
        return tr("There is no such measure in this store. Check the number.");
    case RefusalCode::MeasureExists:
        return tr("This measure is already on record. Open it under Sign-off.");
    case RefusalCode::SubjectMissing:
        return tr("The measure needs a subject. Enter one.");
    case RefusalCode::TextMissing:
        return tr("Enter what is proposed; a measure without a text cannot be signed.");
    case RefusalCode::ValidityInPast:
        return tr("“Valid until” has passed already. Choose a later time, or none.");
    case RefusalCode::NotADraft:
        return tr("The measure is “%1”. Only a draft or a returned measure can be submitted.")
            .arg(args.name<MeasureState>(0));
    case RefusalCode::NotTheDraftersDivision:
        return tr("Drafted by %1. Only officers of that division may change it.").arg(args.name<Division>(0));
    case RefusalCode::NotCirculating:
        return tr("The measure is “%1”. It can be signed only while it circulates.").arg(args.name<MeasureState>(0));
    case RefusalCode::GateUnknown:
        return tr("The route has no such gate. Open the sheet again.");
    case RefusalCode::GateNotOpen:
        return tr("This gate opens once “%1” has been passed.").arg(args.gate(0));
    case RefusalCode::GateSigned:
        return tr("“%1” has been signed already. Only a new version of the text opens it again.").arg(args.gate(0));
    case RefusalCode::DrafterCannotSign:
        return tr("You drafted this measure, so another officer has to sign.");
    case RefusalCode::EditorCannotSign:
        return tr("You edited the text last, so another officer has to sign.");
    case RefusalCode::SignedAnotherGate:
        return tr("You signed another gate of this sheet, so another officer has to sign this one.");
    case RefusalCode::WrongDivisionForGate:
        return tr("This gate belongs to %1. An officer of that division has to sign.").arg(args.name<Division>(0));
    case RefusalCode::WrongPostForGate:
        return tr("This gate needs the post “%1” or a higher one. An officer who holds it has to sign.")
            .arg(args.name<Post>(0));
    case RefusalCode::ContentChanged:
        return tr("The text changed while you read it; version %1 circulates now. Read it, then sign.")
            .arg(args.text(0));
    case RefusalCode::ConditionsMissing:
        return tr("An approval with conditions needs at least one condition. Enter it.");
    case RefusalCode::Decided:
        return tr("The measure is “%1” and can no longer be changed. Draft a new one.").arg(args.name<MeasureState>(0));
    case RefusalCode::RouteMissing:
        return tr("No route is published for “%1” in this store. An administrator has to publish one.")
            .arg(args.name<MeasureKind>(0));
    case RefusalCode::VerdictNotForGate:
        return tr("“%1” is no answer for this gate. Choose one that is offered.").arg(args.name<Verdict>(0));
    case RefusalCode::ConditionsNotAsked:
        return tr("Conditions go with “Approve with conditions”. Choose that, or remove them.");
    case RefusalCode::DocumentMissing:
        return tr("Enter the reference of the paper by which the body outside gave its word.");
    case RefusalCode::ChecklistIncomplete:
        return tr("%n mandatory question(s) of the legal checklist have no answer; the first is “%1”. Answer them "
                  "first.",
                  nullptr, args.number(0))
            .arg(checklistLabel(args.text(1)));
    case RefusalCode::TwoDivisionsNeeded:
        return tr("So far only %1 has a part in this. A decision needs two persons of two divisions; let another "
                  "division draft, review or concur.")
            .arg(args.name<Division>(0));
    case RefusalCode::ConflictStands:
        return tr("You declared a conflict of interest here, so another officer has to sign.");
    case RefusalCode::NotADeputy:
        return tr(
            "You are not registered as a deputy of that officer today. An administrator can register you who neither "
            "wrote this measure nor has a conflict of interest in it.");
    case RefusalCode::GateNotDeferrable:
        return tr("“%1” cannot follow the decision. Somebody who may sign it has to.").arg(args.gate(0));
    default:
        return ofContent(code, args);
    }
}

QString SheetRefusalWords::ofContent(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::KindFieldMissing:
        return tr("This kind of measure needs “%1”. Enter it.").arg(args.field(0));
    case RefusalCode::DomesticDomestic:
        return tr("Communications between two ends in the country are not covered by the law and cannot be asked for. "
                  "Choose another class, or give the measure up.");
    case RefusalCode::PeriodInvalid:
        return tr("The period is not sound: its end has to lie after its beginning, ahead of now, and within the "
                  "validity of the document.");
    case RefusalCode::TooManyAttachments:
        return tr("At most %1 attachments go with a measure. Put some of them together.").arg(args.text(0));
    case RefusalCode::AttachmentInvalid:
        return args.text(0).trimmed().isEmpty()
            ? tr("An attachment has no name. Attach the file again.")
            : tr("The attachment “%1” has no hash. Attach the file again.").arg(args.text(0));
    case RefusalCode::AttachmentTooLarge:
        return tr("“%1” is larger than the %2 MB an attachment may have. Attach a smaller file, or say in the text "
                  "where it is kept.")
            .arg(args.text(0), args.text(1));
    case RefusalCode::NotForThisDivision:
        return tr("“%1” is drafted by other divisions, such as %2. Ask an officer there to draft it.")
            .arg(args.name<MeasureKind>(0), args.name<Division>(1));
    case RefusalCode::ChecklistNotYours:
        return tr("Legal answers the checklist. Ask an officer of Legal and Compliance.");
    case RefusalCode::ChecklistItemUnknown:
        return tr("The checklist has no question “%1”. The questions are listed on the sheet.").arg(args.text(0));
    default:
        return ofAftermath(code, args);
    }
}

QString SheetRefusalWords::ofAftermath(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::ConflictAfterSigning:
        return tr("You have signed this text already. Ask the drafter to revise it, which voids all stamps, then "
                  "declare the conflict.");
    case RefusalCode::NothingToView:
        return tr("Nothing waits here for you to be viewed later.");
    case RefusalCode::NotApproved:
        return tr("The measure is “%1”. This can be done only while an approval stands.")
            .arg(args.name<MeasureState>(0));
    case RefusalCode::Lapsed:
        return tr("The approval lapsed on %1. A new sheet is needed.").arg(args.time(0));
    case RefusalCode::ConditionUnknown:
        return tr("The sheet has no such condition. Open it again.");
    case RefusalCode::ConditionMetAlready:
        return tr("This condition is ticked off already.");
    case RefusalCode::ConditionsOpen:
        return tr("%n condition(s) not ticked off. Each needs its evidence first.", nullptr, args.number(0));
    case RefusalCode::EvidenceMissing:
        return tr("Name what proves it: a number, a file, a letter.");
    case RefusalCode::ResultMissing:
        return tr("Say what was done and what came of it.");
    case RefusalCode::ActedOutsideValidity:
        return tr(
            "The time of the act has to lie between the decision and now, and within the period of communications "
            "information. Correct it.");
    case RefusalCode::NotCarriedOut:
        return tr("The measure is “%1”. A review closes what has been carried out.").arg(args.name<MeasureState>(0));
    case RefusalCode::TookPart:
        return tr("You took part in this measure, so another officer has to close the review.");
    case RefusalCode::PersonNeeded:
        return tr("A program’s account closes no review. An officer who took no part has to.");
    case RefusalCode::LaterGatesOpen:
        return tr("%n later gate(s) are still open; the first is “%1”. They have to be signed first.", nullptr,
                  args.number(0))
            .arg(args.gate(1));
    case RefusalCode::LaterViewsOpen:
        return tr("%n officer(s) for whom a deputy signed have not viewed it yet. They have to first.", nullptr,
                  args.number(0));
    case RefusalCode::ReviewIncomplete:
        return tr("The review needs “%1”. Enter it; “none” is an answer.").arg(args.field(0));
    default:
        return ofPowers(code, args);
    }
}

QString SheetRefusalWords::ofPowers(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::DeputySelfAppointed:
        return tr("Nobody registers himself as a deputy. Ask another administrator.");
    case RefusalCode::DeputyOfOneself:
        return tr("An officer cannot be his own deputy. Choose another officer.");
    case RefusalCode::DeputyUnknown:
        return tr("This deputyship is not in force any more. Open the list again.");
    case RefusalCode::NotADecidingGate:
        return tr("“%1” is not a gate that decides, so there is nothing to delegate. Choose the deciding gate.")
            .arg(args.gate(0));
    case RefusalCode::NoGateAsks:
        return tr("No gate of a published route asks for one of these posts in this division. An administrator can "
                  "appoint, or register a deputy.");
    case RefusalCode::DelegatesToOneself:
        return tr("You would delegate to your own post. Choose another one.");
    case RefusalCode::DelegationUnknown:
        return tr("This delegation is not in force any more. Open the list again.");
    case RefusalCode::RouteFaulty:
        return args.text(1).isEmpty()
            ? tr("The route cannot be used: %1. Mend it and try again.").arg(args.name<RouteFaultCode>(0))
            : tr("The route cannot be used: %1 (gate “%2”). Mend it and try again.")
                  .arg(args.name<RouteFaultCode>(0), args.gate(1));
    case RefusalCode::RouteProposalPending:
        return tr("A change of this route waits for a second administrator already. Publish or drop it first.");
    case RefusalCode::RouteProposalUnknown:
        return tr("No change of this route is proposed any more. Open the routes again.");
    case RefusalCode::SecondPersonNeeded:
        return tr("You proposed this change, so another administrator has to put it into force.");
    case RefusalCode::CheckpointNotYours:
        return tr("A checkpoint is signed by an officer with a post beside administrator, or by an auditor. Ask one of "
                  "them.");
    case RefusalCode::CheckpointUnknown:
        return tr("There is no such checkpoint in the ledger. List them and name one by its number of entries.");
    case RefusalCode::CheckpointCountersigned:
        return tr(
            "Two officers have signed this checkpoint already. Make a new one to state where the ledger ends now.");
    case RefusalCode::CountersignerNotSecond:
        return tr("The first signature is from %1. The second takes another person, of another division.")
            .arg(args.name<Division>(0));
    case RefusalCode::LedgerMovedOn:
        return tr("Somebody has written since the ledger was verified. Nothing was signed; verify again, then sign.");
    case RefusalCode::CheckpointUnreadable:
        return tr("This is no checkpoint: neither a file that was exported nor a printed line without a slip. Compare "
                  "it sign by sign.");
    case RefusalCode::CheckpointNotCountersigned:
        return tr(
            "Only one officer has signed this checkpoint so far. Have one of another division countersign it first.");
    case RefusalCode::TimestampUnreadable:
        return tr("This is no answer of an authority that grants a time-stamp. Nothing was kept; send it the request "
                  "again.");
    case RefusalCode::TimestampOfOther:
        return tr(
            "This time-stamp is of something else than this checkpoint. Nothing was kept; name the checkpoint the "
            "request was made for.");
    case RefusalCode::TimestampNotTrusted:
        return tr("The certificates given do not vouch for who signed this time-stamp. Nothing was kept; get the "
                  "authority's own from a source that you trust.");
    case RefusalCode::TimestampKept:
        return tr("This time-stamp is kept with the checkpoint already; there is nothing more to do.");
    case RefusalCode::RecordErased:
        return tr("This record was erased under %1, and nothing can be added to it. Log a new one if there is need.")
            .arg(args.text(0));
    case RefusalCode::ErasedRecordUnknown:
        return tr("There is no record %1 to be erased here. Revise the measure to name one that is.").arg(args.text(0));
    case RefusalCode::NotAnErasure:
        return tr("Only an erasure erases; this measure is of the kind “%1”. Draft an erasure of the record.")
            .arg(args.name<MeasureKind>(0));
    case RefusalCode::ErasureErases:
        return tr(
            "Carrying out this measure removes the record for good. Use “Erase the record”, which shows what goes.");
    default:
        return CompartmentRefusalWords::of(code, args);
    }
}

} // namespace ringi::words
