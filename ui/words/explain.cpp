// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explain.h"

#include "ui/words/backupwords.h"
#include "ui/words/explainimport.h"
#include "ui/words/refusalwords.h"
#include "ui/words/taxonomylabels.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

class RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    static QString of(RefusalCode code, const Args &args);
};

QString RefusalWords::of(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::ActorUnknown:
        return tr("You are not enrolled in this store. An administrator can enrol you.");
    case RefusalCode::ActorSuspended:
        return tr("Your account is suspended. An administrator can reinstate you.");
    case RefusalCode::AuditorsDoNotAct:
        return tr("Auditors read and verify, and change nothing. Ask an officer of a division to act.");
    case RefusalCode::AdministratorOnly:
        return tr("Only an administrator may do this. Ask one of them.");
    case RefusalCode::OfficerNameMissing:
        return tr("The officer needs a name. Enter one.");
    case RefusalCode::OfficerNameTaken:
        return tr("There is already an officer named %1. Choose a name that tells them apart.").arg(args.text(0));
    case RefusalCode::OfficerUnknown:
        return tr("This officer is not enrolled here. Choose one of the list.");
    case RefusalCode::PostMissing:
        return tr("The officer needs at least one post. Choose one.");
    case RefusalCode::OfficeCodeInvalid:
        return tr("“%1” cannot be an office code. Use two to eight capital letters A to Z or digits, a letter first.")
            .arg(args.text(0));
    case RefusalCode::StoreExists:
        return tr("There is already a store here. Open it, or choose another place.");
    case RefusalCode::SelfSuspension:
        return tr("You cannot suspend yourself. Another administrator can.");
    case RefusalCode::AlreadySuspended:
        return tr("This officer is already suspended. There is nothing to do.");
    case RefusalCode::NotSuspended:
        return tr("This officer is not suspended. There is nothing to reinstate.");
    case RefusalCode::NoPostInForce:
        return tr("None of your posts is in force today. An administrator can appoint you.");
    case RefusalCode::TermInvalid:
        return tr("The term of “%1” ends before it begins, is over already, or is of a post that is not given. Correct "
                  "its dates.")
            .arg(args.name<Post>(0));
    case RefusalCode::OwnAppointment:
        return tr("Nobody decides about his own enrolment, posts or key. Ask another administrator.");
    case RefusalCode::LastAdministrator:
        return tr("One administrator without an end of term has to remain. Appoint another one first.");
    case RefusalCode::ProposalPending:
        return tr("The same is proposed about this officer already. Let a second person confirm it, or drop it first.");
    case RefusalCode::ProposalUnknown:
        return tr("This proposal does not wait any more. Open the list again.");
    case RefusalCode::ProposerNotInForce:
        return tr("%1, who proposed this, is no administrator any more. Drop it, and let an administrator propose it "
                  "anew.")
            .arg(args.text(0));
    case RefusalCode::KeyReplaced:
        return tr("You have been given a new key. Sign in again with the passphrase of the new one.");
    case RefusalCode::TitleMissing:
        return tr("The incident needs a title. Enter one.");
    case RefusalCode::TitleTooLong:
        return tr("This line is too long. Shorten it to %1 characters; the rest can go into the text.")
            .arg(args.text(0));
    case RefusalCode::TextTooLong:
        return tr("“%1” is too long. Shorten it to %2 characters.").arg(args.field(0), args.text(1));
    case RefusalCode::ReportedTimeMissing:
        return tr("When it was reported is missing. Enter the time, as exactly as it is known.");
    case RefusalCode::TimeInFuture:
        return tr("“%1” lies in the future. Enter a time that has passed, and check its zone.").arg(args.field(0));
    case RefusalCode::TimesOutOfOrder:
        return tr("“%1” is later than “%2”. Correct one of the two, and check their zones.")
            .arg(args.field(0), args.field(1));
    case RefusalCode::ClassUnknown:
        return tr("“%1” is no incident class. Choose one of the list.").arg(args.text(0));
    case RefusalCode::TypeNotOfClass:
        return tr("“%1” is no type of the class “%2”. Choose one of its types, or none.")
            .arg(typeLabel(args.text(0)), classLabel(args.text(1)));
    case RefusalCode::SectorUnknown:
        return tr("“%1” is no sector of the list. Choose one of them, or none.").arg(args.text(0));
    case RefusalCode::OverrideReasonMissing:
        return tr("A severity set by hand needs a reason. Enter it, or take the severity of the viewpoints.");
    case RefusalCode::AlreadyLogged:
        return tr("This incident is already on record. Open it in the register.");
    case RefusalCode::IncidentUnknown:
        return tr("There is no such incident in this store. Check the number.");
    case RefusalCode::NotTheHolder:
        return tr("Held by %1. Only the holder may do this; accept the incident first, or ask them.")
            .arg(args.name<Division>(0));
    case RefusalCode::IncidentOver:
        return tr("The incident is “%1”. Its holder has to reopen it first.").arg(args.name<Phase>(0));
    case RefusalCode::NothingChanged:
        return tr("Nothing has changed, so there is nothing to record. Change something first.");
    case RefusalCode::RevisedMeanwhile:
        return tr(
            "Somebody changed the text after you opened it. Look at the new version, then make your change in it.");
    case RefusalCode::CircleEmpty:
        return tr("Name who may read the incident: at least one division or officer. To open it to everybody, lift the "
                  "restriction.");
    case RefusalCode::CircleWithoutHolder:
        return tr("Whoever restricts an incident goes on reading it: name %1, or yourself.")
            .arg(args.name<Division>(0));
    case RefusalCode::CircleCutsOff:
        return tr("%1 still has an offer, a question or a task here. Name that division too, or settle it first.")
            .arg(args.name<Division>(0));
    case RefusalCode::OutsideCircle:
        return tr("The incident is restricted, and %1 may not read it. Name that division in the restriction first.")
            .arg(args.name<Division>(0));
    case RefusalCode::LeadOutsideCircle:
        return tr("The lead officer has to be among those who may read the incident. Name the officer there, or choose "
                  "another lead.");
    case RefusalCode::NotRestricted:
        return tr("Everybody may read this incident already. There is no restriction to lift.");
    case RefusalCode::HeadOnly:
        return tr("Only the head of %1 may lift the restriction. Ask for it there.").arg(args.name<Division>(0));
    case RefusalCode::OfferToHolder:
        return tr("%1 holds the incident already. Choose another division.").arg(args.name<Division>(0));
    case RefusalCode::OfferPending:
        return tr("It waits for an answer of %1. Withdraw that offer first, or wait for the answer.")
            .arg(args.name<Division>(0));
    case RefusalCode::NoOfferPending:
        return tr("No offer waits for an answer. The holder has to offer the incident first.");
    case RefusalCode::OfferNotToYou:
        return tr("It was offered to %1. Only that division may answer.").arg(args.name<Division>(0));
    case RefusalCode::OfferNotYours:
        return tr("It was offered by %1. Only that division may withdraw the offer.").arg(args.name<Division>(0));
    case RefusalCode::ReasonMissing:
        return tr("This needs a reason in writing. Enter it.");
    case RefusalCode::AskMissing:
        return tr("Say what the other division is asked to do.");
    case RefusalCode::DueInPast:
        return tr("The due time has passed already. Choose a later one.");
    case RefusalCode::QuestionMissing:
        return tr("Enter the question that the other division is to answer.");
    case RefusalCode::ConsultsItself:
        return tr("A division cannot ask itself for an opinion. Choose another one.");
    case RefusalCode::ConsultationUnknown:
        return tr("There is no such consultation on this incident. Choose one of its list.");
    case RefusalCode::ConsultationClosed:
        return tr("This consultation was answered or declined already. Ask a new one if more is needed.");
    case RefusalCode::ConsultationNotYours:
        return tr("%1 was asked. Only that division may answer.").arg(args.name<Division>(0));
    case RefusalCode::AnswerMissing:
        return tr("The answer is empty. Enter it.");
    case RefusalCode::NoteEmpty:
        return tr("The note is empty. Enter its text.");
    case RefusalCode::TaskTitleMissing:
        return tr("The task needs a title. Enter what is to be done.");
    case RefusalCode::TaskUnknown:
        return tr("There is no such task on this incident. Choose one of its list.");
    case RefusalCode::TaskDone:
        return tr("This task is done already. Add a new one if more is needed.");
    case RefusalCode::TaskNotYours:
        return tr("The task belongs to %1. Only that division may finish it.").arg(args.name<Division>(0));
    case RefusalCode::PhaseUnchanged:
        return tr("The incident is in “%1” already. Choose another phase.").arg(args.name<Phase>(0));
    case RefusalCode::PhaseNotReachable:
        return tr("“%2” cannot follow “%1” directly. Choose one of the phases that are offered.")
            .arg(args.name<Phase>(0), args.name<Phase>(1));
    case RefusalCode::OpenTasks:
        return tr("%n task(s) still open. Finish them first.", nullptr, args.number(0));
    case RefusalCode::OpenConsultations:
        return tr("%n consultation(s) still open. They have to be answered or declined first.", nullptr,
                  args.number(0));
    case RefusalCode::ClockBehind:
        return tr("This computer's clock says %2, but the last entry of the ledger is of %1. Set the clock, then try "
                  "again.")
            .arg(args.time(0), args.time(1));
    default: {
        const QString ofKeys = KeyRefusalWords::of(code, args);
        const QString others = ofKeys.isEmpty() ? RegisterRefusalWords::of(code, args) : ofKeys;
        return others.isEmpty() ? SheetRefusalWords::of(code, args) : others;
    }
    }
}

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(Fault)

public:
    static QString of(const Fault &fault);

private:
    static QString sentence(FaultKind kind);
};

QString FaultWords::of(const Fault &fault)
{
    if (fault.detail().isEmpty())
        return sentence(fault.kind());
    return tr("%1 (%2)", "a sentence, and what the system said").arg(sentence(fault.kind()), fault.detail());
}

QString FaultWords::sentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotFound:
        return tr("There is no store at this place. Check the path or the server, or create a new store.");
    case FaultKind::NotAStore:
        return tr("This is not a Ringi store and was left as it is. Choose another file or database.");
    case FaultKind::NewerStore:
        return tr("This store was written by a newer version of Ringi and was left as it is. Install that version.");
    case FaultKind::ViewsOutdated:
        return tr(
            "The views of this store are of another version. Rebuild them before working; the ledger stays as it is.");
    case FaultKind::Locked:
        return tr("Another program holds the store. Nothing was saved; close that program or wait, then try again.");
    case FaultKind::ReadOnly:
        return tr("The store may only be read. Nothing was saved; get the right to write to it, or use a copy.");
    case FaultKind::DiskFull:
        return tr("The disk is full. Nothing was saved; make room, then try again.");
    case FaultKind::ServerGone:
        return tr("The connection to the server ended. Nothing was saved; try again when the server is back.");
    case FaultKind::InDoubt:
        return tr("The connection to the server ended while the act was being saved. Look in the ledger whether it was "
                  "before you repeat it.");
    case FaultKind::ClockApart:
        return tr(
            "This computer's clock and the server's differ by more than five minutes. Nothing was saved; have the "
            "clock set, then try again.");
    case FaultKind::DiskFailed:
        return tr(
            "The disk does not read or write as it should. Have it checked, and look in the ledger whether the act "
            "was saved before you repeat it.");
    case FaultKind::Corrupt:
        return tr("The content of the store contradicts itself. Nothing was saved; verify the ledger and call the "
                  "administrator.");
    case FaultKind::Unreadable:
        return tr("The file cannot be understood. Nothing was imported; correct the file and try again.");
    case FaultKind::Cancelled:
        return tr("Stopped as you asked. Nothing of it was saved.");
    case FaultKind::TokenGone:
        return tr("The hardware token with your key is not plugged in any more. Nothing was saved; plug it in and "
                  "repeat the act.");
    case FaultKind::NoAnswer:
        return tr(
            "The time-stamping authority did not answer. Nothing was saved; check its address and the network, or "
            "take the request to it as a file.");
    case FaultKind::Token:
        return tr("The hardware token did not sign. Nothing was saved; sign in anew and repeat the act.");
    case FaultKind::Other:
        return tr(
            "Something unexpected went wrong. Nothing was saved; try again, and tell the administrator if it stays.");
    }
    return {};
}

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(Finding)

public:
    static QString of(const Finding &finding);

private:
    static QString place(const Finding &finding);
    static QString fault(FindingKind kind);

public:
    static QString advice(FindingKind kind);
};

QString FindingWords::of(const Finding &finding)
{
    return tr("%1: %2", "a place in the ledger, and what does not hold there").arg(place(finding), fault(finding.kind));
}

QString FindingWords::place(const Finding &finding)
{
    const QString entry = QString::number(finding.commit);
    if (finding.event == 0)
        return tr("Entry %1").arg(entry);
    const QString event = QString::number(finding.event);
    if (finding.commit == 0)
        return tr("Event %1 (%2) of stream %3").arg(event, eventLabel(finding.eventKind), finding.stream.toString());
    return tr("Entry %1, event %2 (%3) of stream %4")
        .arg(entry, event, eventLabel(finding.eventKind), finding.stream.toString());
}

QString FindingWords::fault(FindingKind kind)
{
    switch (kind) {
    case FindingKind::BodyChanged:
        return tr("the body was changed after it was signed.");
    case FindingKind::EventChainBroken:
        return tr("the event does not follow the one before it in its stream.");
    case FindingKind::EventMissing:
        return tr("an event before this one is missing from its stream.");
    case FindingKind::CommitChanged:
        return tr("the entry was changed after it was signed.");
    case FindingKind::CommitChainBroken:
        return tr("the entry does not follow the one before it.");
    case FindingKind::CommitMissing:
        return tr("an entry before this one is missing.");
    case FindingKind::SignatureBad:
        return tr("the signature is not the author's.");
    case FindingKind::AuthorUnknown:
        return tr("the author was not enrolled at that moment.");
    case FindingKind::AuthorSuspended:
        return tr("the author was suspended at that moment.");
    case FindingKind::TimeBackwards:
        return tr("the entry is dated before the one it follows.");
    case FindingKind::StrayEvent:
        return tr("the event belongs to no entry.");
    case FindingKind::BodyUnreadable:
        return tr("the body is not of its kind and cannot be read.");
    case FindingKind::BodyMissing:
        return tr("the body is not there, and no erasure says why.");
    case FindingKind::ErasureWrong:
        return tr("the erasure rests on no decided measure that was in force and carried out with it.");
    case FindingKind::CheckpointWrong:
        return tr(
            "the checkpoint says something else than the ledger, or nobody of another division countersigned it.");
    case FindingKind::CheckpointSignatureBad:
        return tr("a signature under the checkpoint is not that officer's.");
    case FindingKind::TimestampWrong:
        return tr("the time-stamp is of something else than the checkpoint, or of another time than the entry says.");
    case FindingKind::TimestampSignatureBad:
        return tr("the time-stamp is not signed by the authority that it names.");
    case FindingKind::TimestampNotTrusted:
        return tr("the certificates given do not vouch for the authority that stamped the checkpoint.");
    case FindingKind::HeadUnknown:
        return tr("it is not the entry that was known under this number.");
    case FindingKind::LedgerTruncated:
        return tr("the ledger ends before it.");
    case FindingKind::OtherStore:
        return tr("the checkpoint is of another store.");
    }
    return {};
}

QString FindingWords::advice(FindingKind kind)
{
    switch (kind) {
    case FindingKind::BodyChanged:
    case FindingKind::CommitChanged:
        return tr("Do not rely on this record. Compare it with the last backup that holds, and find out who could "
                  "write to the database.");
    case FindingKind::EventMissing:
    case FindingKind::CommitMissing:
        return tr(
            "Look for the missing part in the last backup that holds, and find out who could write to the database.");
    case FindingKind::EventChainBroken:
    case FindingKind::CommitChainBroken:
        return tr("What stands before this place was exchanged. Compare both with the last backup that holds.");
    case FindingKind::SignatureBad:
    case FindingKind::CheckpointSignatureBad:
        return tr("Treat it as not signed. Ask the officer named whether it is his, and compare his key with what he "
                  "has on paper.");
    case FindingKind::AuthorUnknown:
    case FindingKind::AuthorSuspended:
        return tr("Treat it as not signed, and ask the administrators how it could be written.");
    case FindingKind::TimeBackwards:
        return tr("Check the clock of the desk it was written at; the order of the entries holds all the same.");
    case FindingKind::StrayEvent:
        return tr("No officer signed this event. Do not rely on it, and find out who could write to the database.");
    case FindingKind::BodyUnreadable:
        return tr("Keep the store as it is and have it looked at: a changed program signed it, or a newer one.");
    case FindingKind::BodyMissing:
    case FindingKind::ErasureWrong:
        return tr("Restore the record from the last backup that holds it, and find out who removed it.");
    case FindingKind::TimestampWrong:
    case FindingKind::TimestampSignatureBad:
        return tr(
            "Do not rely on this time-stamp, and have the checkpoint stamped anew; both signatures under it stand "
            "all the same.");
    case FindingKind::TimestampNotTrusted:
        return tr("Ask the authority for its certificates of that time, or do not rely on this time-stamp.");
    case FindingKind::CheckpointWrong:
        return tr("Do not rely on this checkpoint; hold the ledger against the last one that was kept elsewhere.");
    case FindingKind::HeadUnknown:
    case FindingKind::LedgerTruncated:
        return tr("An older or another copy was put in the place of this store. Stop writing to it, and restore the "
                  "last backup that holds what was known.");
    case FindingKind::OtherStore:
        return tr("Look for the checkpoint of this store, or open the store it belongs to.");
    }
    return {};
}

} // namespace

QString explain(const Refusal &refusal)
{
    return RefusalWords::of(refusal.code, Args(refusal.args));
}

QString explain(const Fault &fault)
{
    if (const auto *input = dynamic_cast<const InputFault *>(&fault))
        return explain(*input);
    if (const auto *profile = dynamic_cast<const ProfileFault *>(&fault))
        return explain(*profile);
    if (const auto *backup = dynamic_cast<const BackupFault *>(&fault))
        return explain(*backup);
    return FaultWords::of(fault);
}

QString advice(FindingKind kind)
{
    return FindingWords::advice(kind);
}

QString explain(const Finding &finding)
{
    return FindingWords::of(finding);
}

QString failedAttemptsNote(int attempts)
{
    return KeyRefusalWords::tr(
        "%n attempt(s) to sign in as you failed since you last signed in. If it was not you, tell "
        "an administrator.",
        nullptr, attempts);
}

} // namespace ringi::words
