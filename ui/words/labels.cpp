// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include "ui/words/names.h"

namespace ringi::words {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kDivisions = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Division", "Strategy and Policy"),
    QT_TRANSLATE_NOOP("Division", "Intelligence and Analysis"),
    QT_TRANSLATE_NOOP("Division", "Operations"),
    QT_TRANSLATE_NOOP("Division", "International Cooperation"),
    QT_TRANSLATE_NOOP("Division", "Legal and Compliance"),
});

constexpr auto kBadges = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("DivisionBadge", "SP"),
    QT_TRANSLATE_NOOP("DivisionBadge", "IA"),
    QT_TRANSLATE_NOOP("DivisionBadge", "OP"),
    QT_TRANSLATE_NOOP("DivisionBadge", "IC"),
    QT_TRANSLATE_NOOP("DivisionBadge", "LC"),
});

constexpr auto kPosts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Post", "Duty officer"),
    QT_TRANSLATE_NOOP("Post", "Analyst"),
    QT_TRANSLATE_NOOP("Post", "Planning officer"),
    QT_TRANSLATE_NOOP("Post", "Liaison officer"),
    QT_TRANSLATE_NOOP("Post", "Counsel"),
    QT_TRANSLATE_NOOP("Post", "Division head"),
    QT_TRANSLATE_NOOP("Post", "Director"),
    QT_TRANSLATE_NOOP("Post", "Auditor"),
    QT_TRANSLATE_NOOP("Post", "Administrator"),
    QT_TRANSLATE_NOOP("Post", "Program"),
});

constexpr auto kPhases = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Phase", "Reported"),
    QT_TRANSLATE_NOOP("Phase", "Triage"),
    QT_TRANSLATE_NOOP("Phase", "Analysis"),
    QT_TRANSLATE_NOOP("Phase", "Containment"),
    QT_TRANSLATE_NOOP("Phase", "Recovery"),
    QT_TRANSLATE_NOOP("Phase", "Review"),
    QT_TRANSLATE_NOOP("Phase", "Closed"),
    QT_TRANSLATE_NOOP("Phase", "Dismissed"),
});

constexpr auto kSeverityNames = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Severity", "None"),
    QT_TRANSLATE_NOOP("Severity", "Low"),
    QT_TRANSLATE_NOOP("Severity", "Medium"),
    QT_TRANSLATE_NOOP("Severity", "High"),
    QT_TRANSLATE_NOOP("Severity", "Crisis"),
});

constexpr auto kTlpMeanings = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Tlp", "No limit on sharing."),
    QT_TRANSLATE_NOOP("Tlp", "The community; not through a public channel."),
    QT_TRANSLATE_NOOP("Tlp", "The receiving organisation and its clients, as far as they need to know."),
    QT_TRANSLATE_NOOP("Tlp", "The receiving organisation only, as far as its people need to know."),
    QT_TRANSLATE_NOOP("Tlp", "The named recipients only."),
});

constexpr auto kModes = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("StoreMode", "Live"),
    QT_TRANSLATE_NOOP("StoreMode", "Exercise"),
});

constexpr auto kHandoffStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("HandoffState", "Waiting"),
    QT_TRANSLATE_NOOP("HandoffState", "Accepted"),
    QT_TRANSLATE_NOOP("HandoffState", "Returned"),
    QT_TRANSLATE_NOOP("HandoffState", "Withdrawn"),
});

constexpr auto kConsultationStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("ConsultationState", "Asked"),
    QT_TRANSLATE_NOOP("ConsultationState", "Answered"),
    QT_TRANSLATE_NOOP("ConsultationState", "Declined"),
});

constexpr auto kTaskStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("TaskState", "Open"),
    QT_TRANSLATE_NOOP("TaskState", "Done"),
});

constexpr auto kMeasureKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("MeasureKind", "Request to an operator or provider"),
    QT_TRANSLATE_NOOP("MeasureKind", "Advice or public notice"),
    QT_TRANSLATE_NOOP("MeasureKind", "Use of communications information"),
    QT_TRANSLATE_NOOP("MeasureKind", "Release to a partner"),
    QT_TRANSLATE_NOOP("MeasureKind", "Access and neutralisation"),
    QT_TRANSLATE_NOOP("MeasureKind", "Directive or policy"),
    QT_TRANSLATE_NOOP("MeasureKind", "Erasure of a record"),
});

constexpr auto kMeasureStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("MeasureState", "Draft"),
    QT_TRANSLATE_NOOP("MeasureState", "Circulating"),
    QT_TRANSLATE_NOOP("MeasureState", "Approved"),
    QT_TRANSLATE_NOOP("MeasureState", "Returned"),
    QT_TRANSLATE_NOOP("MeasureState", "Rejected"),
    QT_TRANSLATE_NOOP("MeasureState", "Withdrawn"),
    QT_TRANSLATE_NOOP("MeasureState", "Carried out"),
    QT_TRANSLATE_NOOP("MeasureState", "Reviewed"),
    QT_TRANSLATE_NOOP("MeasureState", "Revoked"),
});

constexpr auto kGateKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("GateKind", "Review"),
    QT_TRANSLATE_NOOP("GateKind", "Decision"),
    QT_TRANSLATE_NOOP("GateKind", "Concurrence"),
    QT_TRANSLATE_NOOP("GateKind", "Consultation"),
    QT_TRANSLATE_NOOP("GateKind", "Consent from outside"),
    QT_TRANSLATE_NOOP("GateKind", "Viewing"),
});

constexpr auto kVerdicts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Verdict", "Approve"),
    QT_TRANSLATE_NOOP("Verdict", "Approve with conditions"),
    QT_TRANSLATE_NOOP("Verdict", "Return"),
    QT_TRANSLATE_NOOP("Verdict", "Reject"),
    QT_TRANSLATE_NOOP("Verdict", "Hold"),
    QT_TRANSLATE_NOOP("Verdict", "Record the opinion"),
    QT_TRANSLATE_NOOP("Verdict", "Seen"),
});

constexpr auto kCapacities = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Capacity", "on one's own post"),
    QT_TRANSLATE_NOOP("Capacity", "as deputy"),
    QT_TRANSLATE_NOOP("Capacity", "by standing delegation"),
});

constexpr auto kCommunicationsClasses = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("CommunicationsClass", "By agreement with the party"),
    QT_TRANSLATE_NOOP("CommunicationsClass", "Between ends abroad"),
    QT_TRANSLATE_NOOP("CommunicationsClass", "From abroad into the country"),
    QT_TRANSLATE_NOOP("CommunicationsClass", "From the country abroad"),
    QT_TRANSLATE_NOOP("CommunicationsClass", "Within the country"),
});

constexpr auto kAnswers = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Answer", "Yes"),
    QT_TRANSLATE_NOOP("Answer", "No"),
    QT_TRANSLATE_NOOP("Answer", "Not applicable"),
});

constexpr auto kRouteFaults = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("RouteFault", "it has no gates"),
    QT_TRANSLATE_NOOP("RouteFault", "a gate’s key is not lower case letters, figures and _"),
    QT_TRANSLATE_NOOP("RouteFault", "two gates have the same key"),
    QT_TRANSLATE_NOOP("RouteFault", "a gate needs one that is not there"),
    QT_TRANSLATE_NOOP("RouteFault", "gates need each other in a circle"),
    QT_TRANSLATE_NOOP("RouteFault", "nobody decides"),
    QT_TRANSLATE_NOOP("RouteFault", "nobody can sign"),
    QT_TRANSLATE_NOOP("RouteFault", "the quorum is not between 1 and 20"),
    QT_TRANSLATE_NOOP("RouteFault", "the decision does not wait for this gate"),
    QT_TRANSLATE_NOOP("RouteFault", "a name is missing in one of the languages"),
    QT_TRANSLATE_NOOP("RouteFault", "the body outside is not named"),
    QT_TRANSLATE_NOOP("RouteFault", "the time allowed is not sound"),
    QT_TRANSLATE_NOOP("RouteFault", "a deciding gate cannot come after the decision"),
});

constexpr auto kChecklist = std::to_array<Named>({
    {"legal_basis"_L1, QT_TRANSLATE_NOOP("Checklist", "Legal basis and article")},
    {"covered_system"_L1, QT_TRANSLATE_NOOP("Checklist", "Protected system is covered")},
    {"harm_and_imminence"_L1, QT_TRANSLATE_NOOP("Checklist", "Harm and its imminence")},
    {"necessity"_L1, QT_TRANSLATE_NOOP("Checklist", "Necessity")},
    {"less_intrusive_means"_L1, QT_TRANSLATE_NOOP("Checklist", "Less intrusive means tried")},
    {"proportionality"_L1, QT_TRANSLATE_NOOP("Checklist", "Proportionality")},
    {"scope_and_duration"_L1, QT_TRANSLATE_NOOP("Checklist", "Scope, duration and stop conditions")},
    {"server_sovereignty"_L1, QT_TRANSLATE_NOOP("Checklist", "Place of the server, sovereignty")},
    {"international_law"_L1, QT_TRANSLATE_NOOP("Checklist", "Ground in international law")},
    {"foreign_ministry"_L1, QT_TRANSLATE_NOOP("Checklist", "Foreign Ministry consulted")},
    {"attribution"_L1, QT_TRANSLATE_NOOP("Checklist", "Confidence of attribution")},
    {"third_parties"_L1, QT_TRANSLATE_NOOP("Checklist", "Effect on third parties")},
    {"reversibility"_L1, QT_TRANSLATE_NOOP("Checklist", "Reversibility")},
    {"no_use_of_force"_L1, QT_TRANSLATE_NOOP("Checklist", "No use of force (Art. 9)")},
    {"secrecy_of_communications"_L1,
     QT_TRANSLATE_NOOP("Checklist", "Secrecy of communications (Art. 21): mechanical information only")},
    {"warrant"_L1, QT_TRANSLATE_NOOP("Checklist", "Warrant question (Art. 35)")},
    {"criminal_investigation"_L1, QT_TRANSLATE_NOOP("Checklist", "Separate from criminal investigation")},
    {"personal_data"_L1, QT_TRANSLATE_NOOP("Checklist", "Personal data")},
    {"alliance_and_originators"_L1, QT_TRANSLATE_NOOP("Checklist", "Alliance and originators’ limits")},
    {"escalation"_L1, QT_TRANSLATE_NOOP("Checklist", "Risk of escalation")},
    {"commission"_L1, QT_TRANSLATE_NOOP("Checklist", "Commission’s approval, or reason for urgency")},
    {"retention"_L1, QT_TRANSLATE_NOOP("Checklist", "Retention and deletion")},
    {"records_and_diet"_L1, QT_TRANSLATE_NOOP("Checklist", "Records and reporting to the Diet")},
    {"dissent"_L1, QT_TRANSLATE_NOOP("Checklist", "Dissent heard and kept")},
});

constexpr auto kPrecisions = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Precision", "to the minute"),
    QT_TRANSLATE_NOOP("Precision", "to the second"),
    QT_TRANSLATE_NOOP("Precision", "to the hour"),
    QT_TRANSLATE_NOOP("Precision", "day only"),
    QT_TRANSLATE_NOOP("Precision", "month only"),
    QT_TRANSLATE_NOOP("Precision", "year only"),
});

constexpr auto kGates = std::to_array<Named>({
    {"legal_review"_L1, QT_TRANSLATE_NOOP("Gate", "Legal review")},
    {"operations_decides"_L1, QT_TRANSLATE_NOOP("Gate", "Operations decides")},
    {"strategy_decides"_L1, QT_TRANSLATE_NOOP("Gate", "Strategy decides")},
    {"international_decides"_L1, QT_TRANSLATE_NOOP("Gate", "International decides")},
    {"director_decides"_L1, QT_TRANSLATE_NOOP("Gate", "Director decides")},
    {"originators_consent"_L1, QT_TRANSLATE_NOOP("Gate", "Originators’ consent")},
    {"intelligence_concurs"_L1, QT_TRANSLATE_NOOP("Gate", "Intelligence concurs")},
    {"operations_concurs"_L1, QT_TRANSLATE_NOOP("Gate", "Operations concurs")},
    {"international_concurs"_L1, QT_TRANSLATE_NOOP("Gate", "International concurs")},
    {"legal_concurs"_L1, QT_TRANSLATE_NOOP("Gate", "Legal concurs")},
    {"auditor_concurs"_L1, QT_TRANSLATE_NOOP("Gate", "Auditor concurs")},
    {"commission_approval"_L1, QT_TRANSLATE_NOOP("Gate", "Commission’s approval")},
    {"agency_legal"_L1, QT_TRANSLATE_NOOP("Gate", "Agency’s legal opinion")},
    {"policing_authority"_L1, QT_TRANSLATE_NOOP("Gate", "Policing authority’s request or consent")},
    {"security_council"_L1, QT_TRANSLATE_NOOP("Gate", "National Security Council review")},
    {"foreign_ministry"_L1, QT_TRANSLATE_NOOP("Gate", "Foreign Minister consulted")},
    {"prime_minister"_L1, QT_TRANSLATE_NOOP("Gate", "Prime Minister’s order")},
    {"view_intelligence"_L1, QT_TRANSLATE_NOOP("Gate", "Viewed by Intelligence")},
    {"view_operations"_L1, QT_TRANSLATE_NOOP("Gate", "Viewed by Operations")},
    {"view_international"_L1, QT_TRANSLATE_NOOP("Gate", "Viewed by International")},
    {"view_legal"_L1, QT_TRANSLATE_NOOP("Gate", "Viewed by Legal")},
});

constexpr auto kEvents = std::to_array<Named>({
    {"store.created"_L1, QT_TRANSLATE_NOOP("Event", "Store created")},
    {"officer.enrolled"_L1, QT_TRANSLATE_NOOP("Event", "Officer enrolled")},
    {"officer.appointed"_L1, QT_TRANSLATE_NOOP("Event", "Officer appointed")},
    {"officer.suspended"_L1, QT_TRANSLATE_NOOP("Event", "Officer suspended")},
    {"officer.reinstated"_L1, QT_TRANSLATE_NOOP("Event", "Officer reinstated")},
    {"officer.key_replaced"_L1, QT_TRANSLATE_NOOP("Event", "Key replaced")},
    {"enrolment.proposed"_L1, QT_TRANSLATE_NOOP("Event", "Enrolment proposed")},
    {"appointment.proposed"_L1, QT_TRANSLATE_NOOP("Event", "Appointment proposed")},
    {"reinstatement.proposed"_L1, QT_TRANSLATE_NOOP("Event", "Reinstatement proposed")},
    {"key.proposed"_L1, QT_TRANSLATE_NOOP("Event", "New key proposed")},
    {"proposal.dropped"_L1, QT_TRANSLATE_NOOP("Event", "Proposal dropped")},
    {"deputy.registered"_L1, QT_TRANSLATE_NOOP("Event", "Deputy registered")},
    {"deputy.ended"_L1, QT_TRANSLATE_NOOP("Event", "Deputyship ended")},
    {"decision.delegated"_L1, QT_TRANSLATE_NOOP("Event", "Decision delegated")},
    {"decision.delegation_ended"_L1, QT_TRANSLATE_NOOP("Event", "Delegation ended")},
    {"route.proposed"_L1, QT_TRANSLATE_NOOP("Event", "Route proposed")},
    {"route.dropped"_L1, QT_TRANSLATE_NOOP("Event", "Proposed route dropped")},
    {"route.published"_L1, QT_TRANSLATE_NOOP("Event", "Route published")},
    {"view.shared"_L1, QT_TRANSLATE_NOOP("Event", "View shared")},
    {"view.changed"_L1, QT_TRANSLATE_NOOP("Event", "Shared view changed")},
    {"view.withdrawn"_L1, QT_TRANSLATE_NOOP("Event", "Shared view withdrawn")},
    {"incident.logged"_L1, QT_TRANSLATE_NOOP("Event", "Incident logged")},
    {"incident.revised"_L1, QT_TRANSLATE_NOOP("Event", "Incident revised")},
    {"incident.phase_moved"_L1, QT_TRANSLATE_NOOP("Event", "Phase moved")},
    {"incident.lead_assigned"_L1, QT_TRANSLATE_NOOP("Event", "Lead officer assigned")},
    {"custody.offered"_L1, QT_TRANSLATE_NOOP("Event", "Custody offered")},
    {"custody.accepted"_L1, QT_TRANSLATE_NOOP("Event", "Custody accepted")},
    {"custody.returned"_L1, QT_TRANSLATE_NOOP("Event", "Handoff returned")},
    {"custody.offer_withdrawn"_L1, QT_TRANSLATE_NOOP("Event", "Handoff withdrawn")},
    {"consultation.asked"_L1, QT_TRANSLATE_NOOP("Event", "Opinion asked")},
    {"consultation.answered"_L1, QT_TRANSLATE_NOOP("Event", "Opinion given")},
    {"consultation.declined"_L1, QT_TRANSLATE_NOOP("Event", "Opinion declined")},
    {"note.added"_L1, QT_TRANSLATE_NOOP("Event", "Note added")},
    {"task.added"_L1, QT_TRANSLATE_NOOP("Event", "Task added")},
    {"task.finished"_L1, QT_TRANSLATE_NOOP("Event", "Task finished")},
    {""_L1, QT_TRANSLATE_NOOP("Event", "An entry about a restricted record")},
    {"reading.recorded"_L1, QT_TRANSLATE_NOOP("Event", "Reading recorded")},
    {"incident.tagged"_L1, QT_TRANSLATE_NOOP("Event", "Tags changed")},
    {"incident.restricted"_L1, QT_TRANSLATE_NOOP("Event", "Restricted")},
    {"incident.restriction_lifted"_L1, QT_TRANSLATE_NOOP("Event", "Restriction lifted")},
    {"measure.drafted"_L1, QT_TRANSLATE_NOOP("Event", "Measure drafted")},
    {"measure.revised"_L1, QT_TRANSLATE_NOOP("Event", "Measure revised")},
    {"measure.submitted"_L1, QT_TRANSLATE_NOOP("Event", "Measure submitted")},
    {"measure.gate_signed"_L1, QT_TRANSLATE_NOOP("Event", "Gate signed")},
    {"measure.decided"_L1, QT_TRANSLATE_NOOP("Event", "Measure decided")},
    {"measure.withdrawn"_L1, QT_TRANSLATE_NOOP("Event", "Measure withdrawn")},
    {"measure.gate_deferred"_L1, QT_TRANSLATE_NOOP("Event", "Gate deferred")},
    {"measure.item_answered"_L1, QT_TRANSLATE_NOOP("Event", "Checklist answered")},
    {"measure.later_viewed"_L1, QT_TRANSLATE_NOOP("Event", "Viewed later")},
    {"measure.condition_met"_L1, QT_TRANSLATE_NOOP("Event", "Condition met")},
    {"measure.dissent_recorded"_L1, QT_TRANSLATE_NOOP("Event", "Dissent recorded")},
    {"measure.conflict_declared"_L1, QT_TRANSLATE_NOOP("Event", "Conflict of interest declared")},
    {"measure.revoked"_L1, QT_TRANSLATE_NOOP("Event", "Measure revoked")},
    {"measure.carried_out"_L1, QT_TRANSLATE_NOOP("Event", "Measure carried out")},
    {"measure.reviewed"_L1, QT_TRANSLATE_NOOP("Event", "Measure reviewed")},
    {"body.erased"_L1, QT_TRANSLATE_NOOP("Event", "Record erased")},
    {"checkpoint.made"_L1, QT_TRANSLATE_NOOP("Event", "Checkpoint made")},
    {"checkpoint.countersigned"_L1, QT_TRANSLATE_NOOP("Event", "Checkpoint countersigned")},
    {"checkpoint.timestamped"_L1, QT_TRANSLATE_NOOP("Event", "Checkpoint time-stamped")},
    {"entry.sealed"_L1, QT_TRANSLATE_NOOP("Event", "Entry sealed")},
    {"entry.released"_L1, QT_TRANSLATE_NOOP("Event", "Sealed entry released")},
    {"entry.opened"_L1, QT_TRANSLATE_NOOP("Event", "Sealed entry opened")},
    {"compartment.created"_L1, QT_TRANSLATE_NOOP("Event", "Compartment created")},
    {"compartment.member_added"_L1, QT_TRANSLATE_NOOP("Event", "Member added")},
    {"compartment.member_removed"_L1, QT_TRANSLATE_NOOP("Event", "Member removed")},
    {"privilege.waived"_L1, QT_TRANSLATE_NOOP("Event", "Privilege waived")},
});

constexpr auto kFields = std::to_array<Named>({
    {"title"_L1, QT_TRANSLATE_NOOP("Field", "Title")},
    {"summary"_L1, QT_TRANSLATE_NOOP("Field", "What happened")},
    {"text"_L1, QT_TRANSLATE_NOOP("Field", "Text")},
    {"class"_L1, QT_TRANSLATE_NOOP("Field", "Class")},
    {"type"_L1, QT_TRANSLATE_NOOP("Field", "Type")},
    {"tlp"_L1, QT_TRANSLATE_NOOP("Field", "TLP")},
    {"severity"_L1, QT_TRANSLATE_NOOP("Field", "Severity")},
    {"sector"_L1, QT_TRANSLATE_NOOP("Field", "Sector")},
    {"organisation"_L1, QT_TRANSLATE_NOOP("Field", "Organisation")},
    {"source"_L1, QT_TRANSLATE_NOOP("Field", "Reporter")},
    {"occurred"_L1, QT_TRANSLATE_NOOP("Field", "Occurred")},
    {"detected"_L1, QT_TRANSLATE_NOOP("Field", "Detected")},
    {"reported"_L1, QT_TRANSLATE_NOOP("Field", "Reported")},
    {"contained"_L1, QT_TRANSLATE_NOOP("Field", "Contained")},
    {"recovered"_L1, QT_TRANSLATE_NOOP("Field", "Recovered")},
    {"subject"_L1, QT_TRANSLATE_NOOP("Field", "Subject")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("Field", "Purpose")},
    {"effect"_L1, QT_TRANSLATE_NOOP("Field", "Effect")},
    {"legal_basis"_L1, QT_TRANSLATE_NOOP("Field", "Legal basis")},
    {"valid_until"_L1, QT_TRANSLATE_NOOP("Field", "Valid until")},
    {"risks"_L1, QT_TRANSLATE_NOOP("Field", "Risks")},
    {"scope"_L1, QT_TRANSLATE_NOOP("Field", "Scope")},
    {"stop_conditions"_L1, QT_TRANSLATE_NOOP("Field", "Stop conditions")},
    {"addressee"_L1, QT_TRANSLATE_NOOP("Field", "Addressee")},
    {"retention"_L1, QT_TRANSLATE_NOOP("Field", "Retention")},
    {"record"_L1, QT_TRANSLATE_NOOP("Field", "Record to be erased")},
    {"communications"_L1, QT_TRANSLATE_NOOP("Field", "Communications information")},
    {"basis"_L1, QT_TRANSLATE_NOOP("Field", "Basis")},
    {"operator"_L1, QT_TRANSLATE_NOOP("Field", "Operator")},
    {"categories"_L1, QT_TRANSLATE_NOOP("Field", "Categories")},
    {"dossier"_L1, QT_TRANSLATE_NOOP("Field", "Dossier of the server")},
    {"server_country"_L1, QT_TRANSLATE_NOOP("Field", "Country of the server")},
    {"executing_agency"_L1, QT_TRANSLATE_NOOP("Field", "Executing agency")},
    {"result"_L1, QT_TRANSLATE_NOOP("Field", "Result")},
    {"no_prior_approval"_L1, QT_TRANSLATE_NOOP("Field", "Why there was no prior approval")},
    {"notice"_L1, QT_TRANSLATE_NOOP("Field", "Notice given")},
    {"deviation"_L1, QT_TRANSLATE_NOOP("Field", "Deviation from the scope")},
    {"third_parties"_L1, QT_TRANSLATE_NOOP("Field", "Effect on third parties")},
    {"data"_L1, QT_TRANSLATE_NOOP("Field", "Data held or deleted")},
    {"complaint"_L1, QT_TRANSLATE_NOOP("Field", "Complaint")},
    {"recommendation"_L1, QT_TRANSLATE_NOOP("Field", "Recommendation and reply")},
    {"lessons"_L1, QT_TRANSLATE_NOOP("Field", "Lessons")},
    {"label"_L1, QT_TRANSLATE_NOOP("Field", "Heading")},
    {"name"_L1, QT_TRANSLATE_NOOP("Field", "Name")},
    {"tag"_L1, QT_TRANSLATE_NOOP("Field", "Tag")},
    {"query"_L1, QT_TRANSLATE_NOOP("Field", "Query")},
    {"columns"_L1, QT_TRANSLATE_NOOP("Field", "Columns")},
    {"reason"_L1, QT_TRANSLATE_NOOP("Field", "Reason")},
});

} // namespace

QString label(Division division)
{
    return nth("Division", kDivisions, division);
}

QString shortLabel(Division division)
{
    return nth("DivisionBadge", kBadges, division);
}

QString label(Post post)
{
    return nth("Post", kPosts, post);
}

QString label(const QList<Post> &posts)
{
    QStringList names;
    for (const Post post : posts)
        names.append(label(post));
    return names.join(QCoreApplication::translate("Post", ", ", "between the posts of one officer"));
}

QString label(Phase phase)
{
    return nth("Phase", kPhases, phase);
}

QString label(Severity severity)
{
    return nth("Severity", kSeverityNames, severity);
}

QString label(Tlp tlp)
{
    return keyOf(tlp);
}

QString meaning(Tlp tlp)
{
    return nth("Tlp", kTlpMeanings, tlp);
}

QString label(StoreMode mode)
{
    return nth("StoreMode", kModes, mode);
}

QString label(HandoffState state)
{
    return nth("HandoffState", kHandoffStates, state);
}

QString label(ConsultationState state)
{
    return nth("ConsultationState", kConsultationStates, state);
}

QString label(TaskState state)
{
    return nth("TaskState", kTaskStates, state);
}

QString label(MeasureKind kind)
{
    return nth("MeasureKind", kMeasureKinds, kind);
}

QString label(MeasureState state)
{
    return nth("MeasureState", kMeasureStates, state);
}

QString label(GateKind kind)
{
    return nth("GateKind", kGateKinds, kind);
}

QString label(Verdict verdict)
{
    return nth("Verdict", kVerdicts, verdict);
}

QString label(Capacity capacity)
{
    return nth("Capacity", kCapacities, capacity);
}

QString label(CommunicationsClass cls)
{
    return nth("CommunicationsClass", kCommunicationsClasses, cls);
}

QString label(ChecklistAnswer answer)
{
    return nth("Answer", kAnswers, answer);
}

QString label(RouteFaultCode code)
{
    return nth("RouteFault", kRouteFaults, code);
}

QString label(const Bilingual &name)
{
    const bool isJapanese = QCoreApplication::translate("Language", "en", "key of the language of names that are data")
        == QLatin1StringView("ja");
    return isJapanese ? name.ja : name.en;
}

QString label(Precision precision)
{
    return nth("Precision", kPrecisions, precision);
}

QString gateLabel(QStringView key)
{
    return named("Gate", kGates, key);
}

QString checklistLabel(QStringView item)
{
    return named("Checklist", kChecklist, item);
}

QString eventLabel(QByteArrayView kind)
{
    return named("Event", kEvents, QString::fromLatin1(kind));
}

QString fieldLabel(QStringView key)
{
    return named("Field", kFields, key);
}

} // namespace ringi::words
