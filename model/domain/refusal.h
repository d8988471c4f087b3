// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rule said no. The code is closed and stable, the arguments name what the sentence needs; the sentence itself, in
// two languages, is ui's, and always says what would make the act possible.
#pragma once

#include "base/keys.h"

#include <tl/expected.hpp>

#include <QStringList>

namespace ringi {

enum class RefusalCode {
    // officers
    ActorUnknown, ///< not enrolled here
    ActorSuspended,
    AuditorsDoNotAct,
    AdministratorOnly,
    OfficerNameMissing,
    OfficerNameTaken, ///< name
    OfficerUnknown,
    PostMissing,
    OfficeCodeInvalid, ///< code
    StoreExists,
    SelfSuspension,
    AlreadySuspended,
    NotSuspended,
    NoPostInForce,
    TermInvalid, ///< post
    OwnAppointment,
    LastAdministrator,
    ProposalPending,
    ProposalUnknown,
    ProposerNotInForce, ///< name
    KeyReplaced,        ///< the session's key is no longer the officer's
    // incidents
    TitleMissing,
    TitleTooLong, ///< limit
    TextTooLong,  ///< field, limit
    ReportedTimeMissing,
    TimeInFuture,    ///< field
    TimesOutOfOrder, ///< earlier field, later field
    ClassUnknown,    ///< key
    TypeNotOfClass,  ///< type, class
    SectorUnknown,   ///< key
    OverrideReasonMissing,
    AlreadyLogged,
    IncidentUnknown,
    NotTheHolder, ///< holder
    IncidentOver, ///< phase
    NothingChanged,
    RevisedMeanwhile, ///< somebody changed the text since it was opened
    // need to know
    CircleEmpty,
    CircleWithoutHolder, ///< holder
    CircleCutsOff,       ///< a division that has work to do on it
    OutsideCircle,       ///< division
    LeadOutsideCircle,
    NotRestricted,
    HeadOnly, ///< division
    // custody
    OfferToHolder, ///< holder
    OfferPending,  ///< offered to
    NoOfferPending,
    OfferNotToYou, ///< offered to
    OfferNotYours, ///< holder
    ReasonMissing,
    AskMissing,
    DueInPast,
    // consultations, notes, tasks
    QuestionMissing,
    ConsultsItself,
    ConsultationUnknown,
    ConsultationClosed,
    ConsultationNotYours, ///< asked division
    AnswerMissing,
    NoteEmpty,
    TaskTitleMissing,
    TaskUnknown,
    TaskDone,
    TaskNotYours, ///< task's division
    // phases
    PhaseUnchanged,    ///< phase
    PhaseNotReachable, ///< from, to
    OpenTasks,         ///< how many
    OpenConsultations, ///< how many
    // measures
    MeasureUnknown,
    MeasureExists,
    SubjectMissing,
    TextMissing,
    ValidityInPast,
    NotADraft,              ///< state
    NotTheDraftersDivision, ///< division
    NotCirculating,         ///< state
    GateUnknown,
    GateNotOpen, ///< gate needed first
    GateSigned,  ///< gate
    DrafterCannotSign,
    EditorCannotSign,
    SignedAnotherGate,
    WrongDivisionForGate, ///< division
    WrongPostForGate,     ///< post
    ContentChanged,       ///< version on the table
    ConditionsMissing,
    Decided,          ///< state
    KindFieldMissing, ///< field
    DomesticDomestic, ///< communications between two ends in the country
    PeriodInvalid,
    TooManyAttachments, ///< limit
    AttachmentInvalid,  ///< name
    NotForThisDivision, ///< kind, a division that may
    AttachmentTooLarge, ///< name, limit in megabytes
    // sheets
    RouteMissing,        ///< kind
    VerdictNotForGate,   ///< verdict, kind of gate
    ConditionsNotAsked,  ///< conditions with another verdict
    DocumentMissing,     ///< gate
    ChecklistIncomplete, ///< how many, the first item
    ChecklistNotYours,
    ChecklistItemUnknown, ///< item
    TwoDivisionsNeeded,   ///< the only division so far
    ConflictStands,
    ConflictAfterSigning,
    NotADeputy,
    GateNotDeferrable, ///< gate
    NothingToView,     ///< gate
    NotApproved,       ///< state
    Lapsed,            ///< since
    ConditionUnknown,
    ConditionMetAlready,
    ConditionsOpen, ///< how many
    EvidenceMissing,
    ResultMissing,
    ActedOutsideValidity,
    NotCarriedOut, ///< state
    TookPart,
    PersonNeeded,     ///< a program's account closes no review
    LaterGatesOpen,   ///< how many, the first
    LaterViewsOpen,   ///< how many
    ReviewIncomplete, ///< field
    // deputies, delegations, routes
    DeputySelfAppointed,
    DeputyOfOneself,
    DeputyUnknown,
    NotADecidingGate, ///< gate
    NoGateAsks,       ///< no gate of a published route asks for the officer
    DelegatesToOneself,
    DelegationUnknown,
    RouteFaulty, ///< fault, gate
    RouteProposalPending,
    RouteProposalUnknown,
    SecondPersonNeeded,
    // keys and passphrases
    WrongPassphrase,
    PassphraseTooShort, ///< least length
    KeyMissing,         ///< no sealed key of this officer in the store
    // proof
    CheckpointNotYours, ///< programs and mere administrators attest nothing
    CheckpointUnknown,
    CheckpointCountersigned,
    CountersignerNotSecond, ///< division of the first
    LedgerMovedOn,          ///< somebody wrote since it was verified
    CheckpointUnreadable,   ///< neither file nor line
    CheckpointNotCountersigned,
    TimestampUnreadable, ///< no answer of an authority that grants one, or too long
    TimestampOfOther,    ///< over something else than the checkpoint
    TimestampNotTrusted, ///< not signed well, or by nobody the given certificates vouch for
    TimestampKept,       ///< this very one
    // erasure
    RecordErased,        ///< number of the measure
    ErasedRecordUnknown, ///< number that is not there
    NotAnErasure,        ///< kind
    ErasureErases,       ///< carrying it out takes the act of its own

    // the desk's clock
    ClockBehind, ///< time of the ledger's last entry, this desk's time
    // compartments and sealed entries
    CompartmentUnknown,
    CompartmentExists,
    CompartmentNameMissing,
    CompartmentNameTaken, ///< name
    TwoMembersNeeded,
    NotAMember,           ///< compartment
    MemberAlready,        ///< officer
    MemberUnknown,        ///< officer
    MemberSuspended,      ///< officer
    PostHoldsNoKeys,      ///< officer, post
    SealingKeyMissing,    ///< officer
    CompartmentKeysStale, ///< made for members who are not those of now
    WrapMissing,          ///< compartment
    SealedEntryUnknown,
    SealedEntryEmpty,
    MarkingTooLow, ///< the compartment's marking
    SealBroken,    ///< entry
    PrivilegeIsLegals,
    NotPrivileged, ///< compartment
    HeadOfLegalOnly,
    WaivedAlready,
    NotWaived,
    ReleasedAlready,
    IncidentMarkedLower, ///< the entry's marking
    TooManyAttempts,     ///< seconds to wait, wrong ones in a row
    DeskLocked,
    // hardware tokens
    TokensUnavailable,
    TokenModuleUnusable, ///< path
    TokenUriInvalid,     ///< what was given
    TokenMissing,        ///< its label or serial number
    TokenAmbiguous,      ///< how many fit
    TokenNotReady,       ///< its label
    WrongPin,
    PinLocked,
    TokenKeyMissing,  ///< label of the token
    TokenKeyOther,    ///< label of the token
    TokenKeyUnsuited, ///< label of the key
    TokenMakesNoKeys, ///< label of the token
    TokenKeepsPin,
    // tags
    TagInvalid,  ///< tag
    TagsTooMany, ///< limit
    // shared views
    ViewNameMissing,
    ViewNameTaken, ///< name
    ViewUnknown,
    ViewsTooMany, ///< limit
    ViewForAllByHeads,
    ViewOfOtherDivision, ///< division
    ViewNotYours,        ///< who shared it
};

struct Refusal
{
    RefusalCode code{};
    QStringList args; ///< keys and figures in the order the code documents

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

template <class T> using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(RefusalCode code, QStringList args = {})
{
    return tl::unexpected(Refusal{code, std::move(args)});
}

/// What a guard returns: nothing when it lets the act pass.
using Guard = std::optional<Refusal>;

} // namespace ringi

RINGI_KEYS(
    ringi::RefusalCode, QLatin1StringView("actor_unknown"), QLatin1StringView("actor_suspended"),
    QLatin1StringView("auditors_do_not_act"), QLatin1StringView("administrator_only"),
    QLatin1StringView("officer_name_missing"), QLatin1StringView("officer_name_taken"),
    QLatin1StringView("officer_unknown"), QLatin1StringView("post_missing"), QLatin1StringView("office_code_invalid"),
    QLatin1StringView("store_exists"), QLatin1StringView("self_suspension"), QLatin1StringView("already_suspended"),
    QLatin1StringView("not_suspended"), QLatin1StringView("no_post_in_force"), QLatin1StringView("term_invalid"),
    QLatin1StringView("own_appointment"), QLatin1StringView("last_administrator"),
    QLatin1StringView("proposal_pending"), QLatin1StringView("proposal_unknown"),
    QLatin1StringView("proposer_not_in_force"), QLatin1StringView("key_replaced"), QLatin1StringView("title_missing"),
    QLatin1StringView("title_too_long"), QLatin1StringView("text_too_long"), QLatin1StringView("reported_time_missing"),
    QLatin1StringView("time_in_future"), QLatin1StringView("times_out_of_order"), QLatin1StringView("class_unknown"),
    QLatin1StringView("type_not_of_class"), QLatin1StringView("sector_unknown"),
    QLatin1StringView("override_reason_missing"), QLatin1StringView("already_logged"),
    QLatin1StringView("incident_unknown"), QLatin1StringView("not_the_holder"), QLatin1StringView("incident_over"),
    QLatin1StringView("nothing_changed"), QLatin1StringView("revised_meanwhile"), QLatin1StringView("circle_empty"),
    QLatin1StringView("circle_without_holder"), QLatin1StringView("circle_cuts_off"),
    QLatin1StringView("outside_circle"), QLatin1StringView("lead_outside_circle"), QLatin1StringView("not_restricted"),
    QLatin1StringView("head_only"), QLatin1StringView("offer_to_holder"), QLatin1StringView("offer_pending"),
    QLatin1StringView("no_offer_pending"), QLatin1StringView("offer_not_to_you"), QLatin1StringView("offer_not_yours"),
    QLatin1StringView("reason_missing"), QLatin1StringView("ask_missing"), QLatin1StringView("due_in_past"),
    QLatin1StringView("question_missing"), QLatin1StringView("consults_itself"),
    QLatin1StringView("consultation_unknown"), QLatin1StringView("consultation_closed"),
    QLatin1StringView("consultation_not_yours"), QLatin1StringView("answer_missing"), QLatin1StringView("note_empty"),
    QLatin1StringView("task_title_missing"), QLatin1StringView("task_unknown"), QLatin1StringView("task_done"),
    QLatin1StringView("task_not_yours"), QLatin1StringView("phase_unchanged"), QLatin1StringView("phase_not_reachable"),
    QLatin1StringView("open_tasks"), QLatin1StringView("open_consultations"), QLatin1StringView("measure_unknown"),
    QLatin1StringView("measure_exists"), QLatin1StringView("subject_missing"), QLatin1StringView("text_missing"),
    QLatin1StringView("validity_in_past"), QLatin1StringView("not_a_draft"),
    QLatin1StringView("not_the_drafters_division"), QLatin1StringView("not_circulating"),
    QLatin1StringView("gate_unknown"), QLatin1StringView("gate_not_open"), QLatin1StringView("gate_signed"),
    QLatin1StringView("drafter_cannot_sign"), QLatin1StringView("editor_cannot_sign"),
    QLatin1StringView("signed_another_gate"), QLatin1StringView("wrong_division_for_gate"),
    QLatin1StringView("wrong_post_for_gate"), QLatin1StringView("content_changed"),
    QLatin1StringView("conditions_missing"), QLatin1StringView("decided"), QLatin1StringView("kind_field_missing"),
    QLatin1StringView("domestic_domestic"), QLatin1StringView("period_invalid"),
    QLatin1StringView("too_many_attachments"), QLatin1StringView("attachment_invalid"),
    QLatin1StringView("not_for_this_division"), QLatin1StringView("attachment_too_large"),
    QLatin1StringView("route_missing"), QLatin1StringView("verdict_not_for_gate"),
    QLatin1StringView("conditions_not_asked"), QLatin1StringView("document_missing"),
    QLatin1StringView("checklist_incomplete"), QLatin1StringView("checklist_not_yours"),
    QLatin1StringView("checklist_item_unknown"), QLatin1StringView("two_divisions_needed"),
    QLatin1StringView("conflict_stands"), QLatin1StringView("conflict_after_signing"),
    QLatin1StringView("not_a_deputy"), QLatin1StringView("gate_not_deferrable"), QLatin1StringView("nothing_to_view"),
    QLatin1StringView("not_approved"), QLatin1StringView("lapsed"), QLatin1StringView("condition_unknown"),
    QLatin1StringView("condition_met_already"), QLatin1StringView("conditions_open"),
    QLatin1StringView("evidence_missing"), QLatin1StringView("result_missing"),
    QLatin1StringView("acted_outside_validity"), QLatin1StringView("not_carried_out"), QLatin1StringView("took_part"),
    QLatin1StringView("person_needed"), QLatin1StringView("later_gates_open"), QLatin1StringView("later_views_open"),
    QLatin1StringView("review_incomplete"), QLatin1StringView("deputy_self_appointed"),
    QLatin1StringView("deputy_of_oneself"), QLatin1StringView("deputy_unknown"),
    QLatin1StringView("not_a_deciding_gate"), QLatin1StringView("no_gate_asks"),
    QLatin1StringView("delegates_to_oneself"), QLatin1StringView("delegation_unknown"),
    QLatin1StringView("route_faulty"), QLatin1StringView("route_proposal_pending"),
    QLatin1StringView("route_proposal_unknown"), QLatin1StringView("second_person_needed"),
    QLatin1StringView("wrong_passphrase"), QLatin1StringView("passphrase_too_short"), QLatin1StringView("key_missing"),
    QLatin1StringView("checkpoint_not_yours"), QLatin1StringView("checkpoint_unknown"),
    QLatin1StringView("checkpoint_countersigned"), QLatin1StringView("countersigner_not_second"),
    QLatin1StringView("ledger_moved_on"), QLatin1StringView("checkpoint_unreadable"),
    QLatin1StringView("checkpoint_not_countersigned"), QLatin1StringView("timestamp_unreadable"),
    QLatin1StringView("timestamp_of_other"), QLatin1StringView("timestamp_not_trusted"),
    QLatin1StringView("timestamp_kept"), QLatin1StringView("record_erased"), QLatin1StringView("erased_record_unknown"),
    QLatin1StringView("not_an_erasure"), QLatin1StringView("erasure_erases"), QLatin1StringView("clock_behind"),
    QLatin1StringView("compartment_unknown"), QLatin1StringView("compartment_exists"),
    QLatin1StringView("compartment_name_missing"), QLatin1StringView("compartment_name_taken"),
    QLatin1StringView("two_members_needed"), QLatin1StringView("not_a_member"), QLatin1StringView("member_already"),
    QLatin1StringView("member_unknown"), QLatin1StringView("member_suspended"), QLatin1StringView("post_holds_no_keys"),
    QLatin1StringView("sealing_key_missing"), QLatin1StringView("compartment_keys_stale"),
    QLatin1StringView("wrap_missing"), QLatin1StringView("sealed_entry_unknown"),
    QLatin1StringView("sealed_entry_empty"), QLatin1StringView("marking_too_low"), QLatin1StringView("seal_broken"),
    QLatin1StringView("privilege_is_legals"), QLatin1StringView("not_privileged"),
    QLatin1StringView("head_of_legal_only"), QLatin1StringView("waived_already"), QLatin1StringView("not_waived"),
    QLatin1StringView("released_already"), QLatin1StringView("incident_marked_lower"),
    QLatin1StringView("too_many_attempts"), QLatin1StringView("desk_locked"), QLatin1StringView("tokens_unavailable"),
    QLatin1StringView("token_module_unusable"), QLatin1StringView("token_uri_invalid"),
    QLatin1StringView("token_missing"), QLatin1StringView("token_ambiguous"), QLatin1StringView("token_not_ready"),
    QLatin1StringView("wrong_pin"), QLatin1StringView("pin_locked"), QLatin1StringView("token_key_missing"),
    QLatin1StringView("token_key_other"), QLatin1StringView("token_key_unsuited"),
    QLatin1StringView("token_makes_no_keys"), QLatin1StringView("token_keeps_pin"), QLatin1StringView("tag_invalid"),
    QLatin1StringView("tags_too_many"), QLatin1StringView("view_name_missing"), QLatin1StringView("view_name_taken"),
    QLatin1StringView("view_unknown"), QLatin1StringView("views_too_many"), QLatin1StringView("view_for_all_by_heads"),
    QLatin1StringView("view_of_other_division"), QLatin1StringView("view_not_yours"))
