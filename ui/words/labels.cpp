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
});

constexpr auto kMeasureStates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("MeasureState", "Draft"),
    QT_TRANSLATE_NOOP("MeasureState", "Circulating"),
    QT_TRANSLATE_NOOP("MeasureState", "Approved"),
    QT_TRANSLATE_NOOP("MeasureState", "Returned"),
    QT_TRANSLATE_NOOP("MeasureState", "Rejected"),
    QT_TRANSLATE_NOOP("MeasureState", "Withdrawn"),
});

constexpr auto kGateKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("GateKind", "Review"),
    QT_TRANSLATE_NOOP("GateKind", "Decision"),
});

constexpr auto kVerdicts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Verdict", "Approve"),
    QT_TRANSLATE_NOOP("Verdict", "Approve with conditions"),
    QT_TRANSLATE_NOOP("Verdict", "Return"),
    QT_TRANSLATE_NOOP("Verdict", "Reject"),
});

constexpr auto kPrecisions = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Precision", "to the minute"),
    QT_TRANSLATE_NOOP("Precision", "to the second"),
    QT_TRANSLATE_NOOP("Precision", "to the hour"),
    QT_TRANSLATE_NOOP("Precision", "day only"),
    QT_TRANSLATE_NOOP("Precision", "month only"),
    QT_TRANSLATE_NOOP("Precision", "year only"),
});

constexpr auto kSorts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("RegisterSort", "updated"),
    QT_TRANSLATE_NOOP("RegisterSort", "number"),
    QT_TRANSLATE_NOOP("RegisterSort", "severity"),
    QT_TRANSLATE_NOOP("RegisterSort", "title"),
    QT_TRANSLATE_NOOP("RegisterSort", "TLP"),
    QT_TRANSLATE_NOOP("RegisterSort", "phase"),
    QT_TRANSLATE_NOOP("RegisterSort", "holder"),
    QT_TRANSLATE_NOOP("RegisterSort", "time held"),
    QT_TRANSLATE_NOOP("RegisterSort", "deadline"),
    QT_TRANSLATE_NOOP("RegisterSort", "sector"),
});

constexpr auto kGates = std::to_array<Named>({
    {"legal_review"_L1, QT_TRANSLATE_NOOP("Gate", "Legal review")},
    {"operations_decides"_L1, QT_TRANSLATE_NOOP("Gate", "Operations decides")},
});

constexpr auto kEvents = std::to_array<Named>({
    {"store.created"_L1, QT_TRANSLATE_NOOP("Event", "Store created")},
    {"officer.enrolled"_L1, QT_TRANSLATE_NOOP("Event", "Officer enrolled")},
    {"officer.appointed"_L1, QT_TRANSLATE_NOOP("Event", "Officer appointed")},
    {"officer.suspended"_L1, QT_TRANSLATE_NOOP("Event", "Officer suspended")},
    {"officer.reinstated"_L1, QT_TRANSLATE_NOOP("Event", "Officer reinstated")},
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
    {"measure.drafted"_L1, QT_TRANSLATE_NOOP("Event", "Measure drafted")},
    {"measure.revised"_L1, QT_TRANSLATE_NOOP("Event", "Measure revised")},
    {"measure.submitted"_L1, QT_TRANSLATE_NOOP("Event", "Measure submitted")},
    {"measure.gate_signed"_L1, QT_TRANSLATE_NOOP("Event", "Gate signed")},
    {"measure.decided"_L1, QT_TRANSLATE_NOOP("Event", "Measure decided")},
    {"measure.withdrawn"_L1, QT_TRANSLATE_NOOP("Event", "Measure withdrawn")},
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

QString label(Precision precision)
{
    return nth("Precision", kPrecisions, precision);
}

QString label(RegisterSort sort)
{
    return nth("RegisterSort", kSorts, sort);
}

QString gateLabel(QStringView key)
{
    return named("Gate", kGates, key);
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
