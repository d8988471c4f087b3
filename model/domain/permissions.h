// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By may do what, under which condition: one line for every command there is. `decide` asks these lines before
// anything else, so they are what is enforced, and what the window shows and docs/permissions.md prints. A command
// without its line does not compile.
#pragma once

#include "domain/command.h"

#include <array>
#include <type_traits>

namespace ringi {

enum class ActKind {
    // officers
    CreateStore,
    EnrolOfficer,
    AppointOfficer,
    SuspendOfficer,
    ReinstateOfficer,
    ReplaceKey,
    ConfirmProposal,
    DropProposal,
    // powers and routes
    RegisterDeputy,
    EndDeputy,
    DelegateDecision,
    EndDelegation,
    ProposeRoute,
    PublishRoute,
    DropRoute,
    // views of the register
    ShareView,
    ChangeView,
    WithdrawView,
    // incidents
    LogIncident,
    ReviseIncident,
    MovePhase,
    AssignLead,
    OfferCustody,
    AcceptCustody,
    ReturnCustody,
    WithdrawOffer,
    AskConsultation,
    AnswerConsultation,
    DeclineConsultation,
    AddNote,
    AddTask,
    FinishTask,
    RestrictIncident,
    LiftRestriction,
    TagIncident,
    // measures
    DraftMeasure,
    ReviseMeasure,
    SubmitMeasure,
    SignGate,
    DeferGate,
    WithdrawMeasure,
    AnswerChecklist,
    ViewLater,
    MeetCondition,
    RecordDissent,
    DeclareConflict,
    RevokeMeasure,
    CarryOut,
    CloseReview,
    EraseRecord,
    // the ledger
    MakeCheckpoint,
    CountersignCheckpoint,
    KeepTimestamp,
    // compartments
    CreateCompartment,
    AddMember,
    RemoveMember,
    SealEntry,
    OpenEntry,
    WaivePrivilege,
    ReleaseEntry,
    // readings
    Read,
};

/// By post alone.
enum class By {
    Anybody,  ///< before there is a store there are no officers
    Officers, ///< in service, by any post but the auditor's
    Signers,  ///< the same, and auditors where a gate asks for their word
    Administrators,
    SecondPersons, ///< administrators; directors where no other administrator is left
    Witnesses,     ///< in service, auditors too; neither programs nor who only administers
    Readers,       ///< in service by any post
};

/// In which state the record has to be.
enum class On {
    Nothing, ///< the act concerns no record
    New,     ///< it is not there yet
    Record,  ///< it is there
    Open,    ///< an incident that is neither closed nor dismissed
    InForce, ///< a measure that is approved and has not lapsed
    CarriedOut,
};

/// How the officer has to stand to it.
enum class Tie {
    Any,
    Another,          ///< the act is about somebody else
    NotTheProposer,   ///< nor the one it is about
    DecidingGate,     ///< may decide at that gate himself
    Holder,           ///< of the division that holds the incident
    HoldersHead,      ///< its head
    Offerer,          ///< the same, while an offer of theirs waits
    OfferedTo,        ///< of the division it is offered to
    Consulted,        ///< of the division that was asked
    TaskOrHolder,     ///< of the division the task was given to, or of the holder
    RouteDrafter,     ///< of a division that drafts such measures
    DraftersDivision, ///< of the division that drafted the measure
    AtGate,           ///< as the gate asks: division and post, a deputyship, or a delegation
    Legal,            ///< of Legal and Compliance
    AbsentOfficer,    ///< for whom a deputy signed
    DeciderOrLegal,   ///< who may decide, or the head of Legal
    Executor,         ///< of Operations, or of the division that drafted the measure
    Uninvolved,       ///< took no part in the measure, and is no program
    AnotherDivision,  ///< than the one of who made the checkpoint
    LegalIfPrivilege, ///< of Legal where the compartment is to be a privilege
    Member,           ///< of the compartment, by no post that looks after the store
    HeadOfLegal,      ///< whether a member or not
    Reader,           ///< of what it is about, where that is restricted
    ViewSharer,       ///< of the division it is shared with; with everybody: a head, a director, an administrator
    ViewKeeper,       ///< shared it, or heads or administers those it is shared with
};

struct Permission
{
    ActKind act{};
    By by{};
    On on{};
    Tie tie{};
};

template <class Command> struct Allows : Permission
{
};

/// The lines of all commands of a variant, in its order.
template <class Variant, class... Commands> constexpr auto tableOf(Allows<Commands>... lines)
{
    static_assert(std::is_same_v<Variant, std::variant<Commands...>>, "every command has its line, in their order");
    return std::array<Permission, sizeof...(Commands)>{lines...};
}

inline constexpr auto kRegistryActs = tableOf<RegistryCommand>(
    Allows<CreateStore>{ActKind::CreateStore, By::Anybody, On::Nothing, Tie::Any},
    Allows<EnrolOfficer>{ActKind::EnrolOfficer, By::Administrators, On::Nothing, Tie::Any},
    Allows<AppointOfficer>{ActKind::AppointOfficer, By::Administrators, On::Nothing, Tie::Another},
    Allows<SuspendOfficer>{ActKind::SuspendOfficer, By::Administrators, On::Nothing, Tie::Another},
    Allows<ReinstateOfficer>{ActKind::ReinstateOfficer, By::Administrators, On::Nothing, Tie::Any},
    Allows<RegisterDeputy>{ActKind::RegisterDeputy, By::Administrators, On::Nothing, Tie::Another},
    Allows<EndDeputy>{ActKind::EndDeputy, By::Administrators, On::Nothing, Tie::Any},
    Allows<DelegateDecision>{ActKind::DelegateDecision, By::Officers, On::Nothing, Tie::DecidingGate},
    Allows<EndDelegation>{ActKind::EndDelegation, By::Officers, On::Nothing, Tie::DecidingGate},
    Allows<ProposeRoute>{ActKind::ProposeRoute, By::Administrators, On::Nothing, Tie::Any},
    Allows<PublishRoute>{ActKind::PublishRoute, By::Administrators, On::Nothing, Tie::NotTheProposer},
    Allows<DropRoute>{ActKind::DropRoute, By::Administrators, On::Nothing, Tie::Any},
    Allows<ReplaceKey>{ActKind::ReplaceKey, By::Administrators, On::Nothing, Tie::Any},
    Allows<ConfirmProposal>{ActKind::ConfirmProposal, By::SecondPersons, On::Nothing, Tie::NotTheProposer},
    Allows<DropProposal>{ActKind::DropProposal, By::SecondPersons, On::Nothing, Tie::Any},
    Allows<ShareView>{ActKind::ShareView, By::Officers, On::Nothing, Tie::ViewSharer},
    Allows<ChangeView>{ActKind::ChangeView, By::Officers, On::Nothing, Tie::ViewKeeper},
    Allows<WithdrawView>{ActKind::WithdrawView, By::Officers, On::Nothing, Tie::ViewKeeper});

inline constexpr auto kIncidentActs = tableOf<IncidentCommand>(
    Allows<LogIncident>{ActKind::LogIncident, By::Officers, On::New, Tie::Any},
    Allows<ReviseIncident>{ActKind::ReviseIncident, By::Officers, On::Open, Tie::Holder},
    Allows<MovePhase>{ActKind::MovePhase, By::Officers, On::Record, Tie::Holder},
    Allows<AssignLead>{ActKind::AssignLead, By::Officers, On::Open, Tie::Holder},
    Allows<OfferCustody>{ActKind::OfferCustody, By::Officers, On::Open, Tie::Holder},
    Allows<AcceptCustody>{ActKind::AcceptCustody, By::Officers, On::Open, Tie::OfferedTo},
    Allows<ReturnCustody>{ActKind::ReturnCustody, By::Officers, On::Open, Tie::OfferedTo},
    Allows<WithdrawOffer>{ActKind::WithdrawOffer, By::Officers, On::Open, Tie::Offerer},
    Allows<AskConsultation>{ActKind::AskConsultation, By::Officers, On::Open, Tie::Holder},
    Allows<AnswerConsultation>{ActKind::AnswerConsultation, By::Officers, On::Open, Tie::Consulted},
    Allows<DeclineConsultation>{ActKind::DeclineConsultation, By::Officers, On::Open, Tie::Consulted},
    Allows<AddNote>{ActKind::AddNote, By::Officers, On::Record, Tie::Any},
    Allows<AddTask>{ActKind::AddTask, By::Officers, On::Open, Tie::Holder},
    Allows<FinishTask>{ActKind::FinishTask, By::Officers, On::Open, Tie::TaskOrHolder},
    Allows<RestrictIncident>{ActKind::RestrictIncident, By::Officers, On::Record, Tie::Holder},
    Allows<LiftRestriction>{ActKind::LiftRestriction, By::Officers, On::Record, Tie::HoldersHead},
    Allows<TagIncident>{ActKind::TagIncident, By::Officers, On::Open, Tie::Holder});

inline constexpr auto kMeasureActs = tableOf<MeasureCommand>(
    Allows<DraftMeasure>{ActKind::DraftMeasure, By::Officers, On::New, Tie::RouteDrafter},
    Allows<ReviseMeasure>{ActKind::ReviseMeasure, By::Officers, On::Record, Tie::DraftersDivision},
    Allows<SubmitMeasure>{ActKind::SubmitMeasure, By::Officers, On::Record, Tie::DraftersDivision},
    Allows<SignGate>{ActKind::SignGate, By::Signers, On::Record, Tie::AtGate},
    Allows<DeferGate>{ActKind::DeferGate, By::Officers, On::Record, Tie::DraftersDivision},
    Allows<WithdrawMeasure>{ActKind::WithdrawMeasure, By::Officers, On::Record, Tie::DraftersDivision},
    Allows<AnswerChecklist>{ActKind::AnswerChecklist, By::Officers, On::Record, Tie::Legal},
    Allows<ViewLater>{ActKind::ViewLater, By::Signers, On::Record, Tie::AbsentOfficer},
    Allows<MeetCondition>{ActKind::MeetCondition, By::Officers, On::Record, Tie::DraftersDivision},
    Allows<RecordDissent>{ActKind::RecordDissent, By::Officers, On::Record, Tie::Any},
    Allows<DeclareConflict>{ActKind::DeclareConflict, By::Signers, On::Record, Tie::Any},
    Allows<RevokeMeasure>{ActKind::RevokeMeasure, By::Officers, On::InForce, Tie::DeciderOrLegal},
    Allows<CarryOut>{ActKind::CarryOut, By::Officers, On::Record, Tie::Executor},
    Allows<CloseReview>{ActKind::CloseReview, By::Officers, On::CarriedOut, Tie::Uninvolved},
    Allows<EraseRecord>{ActKind::EraseRecord, By::Officers, On::Record, Tie::Executor});

inline constexpr auto kCheckpointActs = tableOf<CheckpointCommand>(
    Allows<MakeCheckpoint>{ActKind::MakeCheckpoint, By::Witnesses, On::Nothing, Tie::Any},
    Allows<CountersignCheckpoint>{ActKind::CountersignCheckpoint, By::Witnesses, On::Record, Tie::AnotherDivision},
    Allows<KeepTimestamp>{ActKind::KeepTimestamp, By::Witnesses, On::Record, Tie::Any});

inline constexpr auto kCompartmentActs = tableOf<CompartmentCommand>(
    Allows<CreateCompartment>{ActKind::CreateCompartment, By::Officers, On::New, Tie::LegalIfPrivilege},
    Allows<AddMember>{ActKind::AddMember, By::Officers, On::Record, Tie::Member},
    Allows<RemoveMember>{ActKind::RemoveMember, By::Officers, On::Record, Tie::Member},
    Allows<SealEntry>{ActKind::SealEntry, By::Officers, On::Record, Tie::Member},
    Allows<OpenEntry>{ActKind::OpenEntry, By::Officers, On::Record, Tie::Member},
    Allows<WaivePrivilege>{ActKind::WaivePrivilege, By::Officers, On::Record, Tie::HeadOfLegal},
    Allows<ReleaseEntry>{ActKind::ReleaseEntry, By::Officers, On::Record, Tie::Member});

inline constexpr auto kReadingActs =
    tableOf<std::variant<RecordReading>>(Allows<RecordReading>{ActKind::Read, By::Readers, On::Nothing, Tie::Reader});

namespace detail {

template <class Command, class... Commands> constexpr size_t placeIn(std::type_identity<std::variant<Commands...>>)
{
    size_t place = 0;
    (void)((std::is_same_v<Command, Commands> || (++place, false)) || ...);
    return place;
}

} // namespace detail

/// The line of a command: permissionFor<IncidentCommand, AddNote>(kIncidentActs).
template <class Variant, class Command, size_t N>
constexpr Permission permissionFor(const std::array<Permission, N> &table)
{
    return table[detail::placeIn<Command>(std::type_identity<Variant>{})];
}

/// All lines, in the order of the acts.
QList<Permission> permissions();

/// Whether the posts in force are enough for such acts at all.
Guard admits(By by, const Actor &actor);

} // namespace ringi

RINGI_KEYS(ringi::ActKind, QLatin1StringView("create_store"), QLatin1StringView("enrol_officer"),
           QLatin1StringView("appoint_officer"), QLatin1StringView("suspend_officer"),
           QLatin1StringView("reinstate_officer"), QLatin1StringView("replace_key"),
           QLatin1StringView("confirm_proposal"), QLatin1StringView("drop_proposal"),
           QLatin1StringView("register_deputy"), QLatin1StringView("end_deputy"),
           QLatin1StringView("delegate_decision"), QLatin1StringView("end_delegation"),
           QLatin1StringView("propose_route"), QLatin1StringView("publish_route"), QLatin1StringView("drop_route"),
           QLatin1StringView("share_view"), QLatin1StringView("change_view"), QLatin1StringView("withdraw_view"),
           QLatin1StringView("log_incident"), QLatin1StringView("revise_incident"), QLatin1StringView("move_phase"),
           QLatin1StringView("assign_lead"), QLatin1StringView("offer_custody"), QLatin1StringView("accept_custody"),
           QLatin1StringView("return_custody"), QLatin1StringView("withdraw_offer"),
           QLatin1StringView("ask_consultation"), QLatin1StringView("answer_consultation"),
           QLatin1StringView("decline_consultation"), QLatin1StringView("add_note"), QLatin1StringView("add_task"),
           QLatin1StringView("finish_task"), QLatin1StringView("restrict_incident"),
           QLatin1StringView("lift_restriction"), QLatin1StringView("tag_incident"), QLatin1StringView("draft_measure"),
           QLatin1StringView("revise_measure"), QLatin1StringView("submit_measure"), QLatin1StringView("sign_gate"),
           QLatin1StringView("defer_gate"), QLatin1StringView("withdraw_measure"),
           QLatin1StringView("answer_checklist"), QLatin1StringView("view_later"), QLatin1StringView("meet_condition"),
           QLatin1StringView("record_dissent"), QLatin1StringView("declare_conflict"),
           QLatin1StringView("revoke_measure"), QLatin1StringView("carry_out"), QLatin1StringView("close_review"),
           QLatin1StringView("erase_record"), QLatin1StringView("make_checkpoint"),
           QLatin1StringView("countersign_checkpoint"), QLatin1StringView("keep_timestamp"),
           QLatin1StringView("create_compartment"), QLatin1StringView("add_member"), QLatin1StringView("remove_member"),
           QLatin1StringView("seal_entry"), QLatin1StringView("open_entry"), QLatin1StringView("waive_privilege"),
           QLatin1StringView("release_entry"), QLatin1StringView("read"))
RINGI_KEYS(ringi::By, QLatin1StringView("anybody"), QLatin1StringView("officers"), QLatin1StringView("signers"),
           QLatin1StringView("administrators"), QLatin1StringView("second_persons"), QLatin1StringView("witnesses"),
           QLatin1StringView("readers"))
RINGI_KEYS(ringi::On, QLatin1StringView("nothing"), QLatin1StringView("new"), QLatin1StringView("record"),
           QLatin1StringView("open"), QLatin1StringView("in_force"), QLatin1StringView("carried_out"))
RINGI_KEYS(ringi::Tie, QLatin1StringView("any"), QLatin1StringView("another"), QLatin1StringView("not_the_proposer"),
           QLatin1StringView("deciding_gate"), QLatin1StringView("holder"), QLatin1StringView("holders_head"),
           QLatin1StringView("offerer"), QLatin1StringView("offered_to"), QLatin1StringView("consulted"),
           QLatin1StringView("task_or_holder"), QLatin1StringView("route_drafter"),
           QLatin1StringView("drafters_division"), QLatin1StringView("at_gate"), QLatin1StringView("legal"),
           QLatin1StringView("absent_officer"), QLatin1StringView("decider_or_legal"), QLatin1StringView("executor"),
           QLatin1StringView("uninvolved"), QLatin1StringView("another_division"),
           QLatin1StringView("legal_if_privilege"), QLatin1StringView("member"), QLatin1StringView("head_of_legal"),
           QLatin1StringView("reader"), QLatin1StringView("view_sharer"), QLatin1StringView("view_keeper"))
