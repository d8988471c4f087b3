// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/story.h"

#include "domain/eventcodec.h"
#include "domain/reading.h"
#include "ui/words/circlewords.h"
#include "ui/words/compartmentwords.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"
#include "ui/words/viewwords.h"

#include <QCoreApplication>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

using AnyEvent =
    std::variant<IncidentLogged, IncidentRevised, PhaseMoved, LeadAssigned, CustodyOffered, CustodyAccepted,
                 CustodyReturned, OfferWithdrawn, ConsultationAsked, ConsultationAnswered, ConsultationDeclined,
                 NoteAdded, TaskAdded, TaskFinished, IncidentRestricted, RestrictionLifted, MeasureDrafted,
                 MeasureRevised, MeasureSubmitted, GateSigned, MeasureDecided, MeasureWithdrawn, GateDeferred,
                 ItemAnswered, LaterViewed, ConditionMet, DissentRecorded, ConflictDeclared, MeasureRevoked,
                 MeasureCarriedOut, MeasureReviewed, StoreCreated, OfficerEnrolled, OfficerAppointed, OfficerSuspended,
                 OfficerReinstated, DeputyRegistered, DeputyEnded, DecisionDelegated, DelegationEnded, RouteProposed,
                 RouteDropped, RoutePublished, OfficerKeyReplaced, EnrolmentProposed, AppointmentProposed,
                 ReinstatementProposed, KeyProposed, ProposalDropped, EntrySealed, EntryReleased, CompartmentCreated,
                 MemberAdded, MemberRemoved, EntryOpened, PrivilegeWaived, BodyErased, ReadingRecorded, IncidentTagged,
                 ViewShared, ViewChanged, ViewWithdrawn>;

class Teller
{
    Q_DECLARE_TR_FUNCTIONS(Story)

public:
    explicit Teller(const Registry &registry)
        : m_registry(registry)
    {
    }

    StoryLine tell(const HistoryEntry &entry)
    {
        m_line = {entry.commit, entry.n, entry.kind, entry.stamp.at, entry.authorDivision, entry.authorName,
                  {},           {},      {}};
        if (entry.body.isEmpty()) {
            what(tr("%1 (erased)").arg(words::eventLabel(entry.kind)));
            return m_line;
        }
        try {
            std::visit([this](const auto &event) { say(event); }, eventFrom<AnyEvent>(entry.kind, entry.body));
        } catch (const Fault &) {
            m_line.what = words::eventLabel(entry.kind); // a kind of a newer program is at least named
        }
        return m_line;
    }

private:
    void what(const QString &sentence, const QString &said = {})
    {
        m_line.what = sentence;
        m_line.said = said;
    }

    void say(const IncidentLogged &e)
    {
        m_incident = e.content;
        what(tr("Logged as %1").arg(e.number), QStringList{e.content.title, readers(e.circle)}.join(u'\n').trimmed());
    }

    void say(const IncidentRevised &e)
    {
        m_line.changes = changesBetween(m_incident, e.content);
        m_incident = e.content;
        what(tr("Revised"), e.reason);
    }

    void say(const PhaseMoved &e) { what(tr("Phase %1 › %2").arg(words::label(e.from), words::label(e.to)), e.reason); }

    void say(const LeadAssigned &e) { what(tr("Lead: %1").arg(nameOf(e.officer))); }
    void say(const CustodyOffered &e) { what(tr("Offered to %1").arg(words::label(e.to)), due(e.asked, e.due)); }
    void say(const CustodyAccepted &e) { what(tr("Accepted by %1").arg(words::label(e.by))); }
    void say(const CustodyReturned &e) { what(tr("Returned by %1").arg(words::label(e.by)), e.reason); }
    void say(const OfferWithdrawn &e) { what(tr("Offer withdrawn"), e.reason); }

    void say(const ConsultationAsked &e)
    {
        what(tr("Opinion asked of %1").arg(words::label(e.to)), due(e.question, e.due));
    }

    void say(const ConsultationAnswered &e) { what(tr("Consultation %1 answered").arg(e.ordinal), e.answer); }
    void say(const ConsultationDeclined &e) { what(tr("Consultation %1 declined").arg(e.ordinal), e.reason); }
    void say(const NoteAdded &e) { what(tr("Note %1").arg(e.ordinal), e.text); }

    void say(const TaskAdded &e)
    {
        what(tr("Task %1 for %2").arg(e.ordinal).arg(words::label(e.division)), due(e.title, e.due));
    }

    void say(const TaskFinished &e) { what(tr("Task %1 finished").arg(e.ordinal), e.result); }

    /// What is inside is said by nobody but the entry itself.
    void say(const EntrySealed &e) { what(tr("Sealed entry %1 · %2").arg(e.ordinal).arg(words::label(e.tlp))); }
    void say(const EntryReleased &e)
    {
        what(tr("Sealed entry %1 released as note %2").arg(e.ordinal).arg(e.note), e.text);
    }
    void say(const CompartmentCreated &e)
    {
        what(tr("Compartment “%1” created, with %n member(s)", nullptr, int(e.epoch.wraps.size())).arg(e.name),
             words::label(e.type));
    }
    void say(const MemberAdded &e) { what(tr("%1 added to the members").arg(nameOf(e.officer))); }
    void say(const MemberRemoved &e) { what(tr("%1 removed from the members").arg(nameOf(e.officer)), e.reason); }
    void say(const EntryOpened &e)
    {
        what(e.file ? tr("File %1 of sealed entry %2 opened").arg(*e.file).arg(e.ordinal)
                    : tr("Sealed entry %1 opened").arg(e.ordinal));
    }
    void say(const PrivilegeWaived &e)
    {
        what(e.entry ? tr("Privilege of sealed entry %1 waived").arg(e.entry->ordinal) : tr("Whole privilege waived"),
             e.reason);
    }

    void say(const IncidentRestricted &e)
    {
        what(tr("Restricted"), QStringList{readers(e.circle), e.reason}.join(u'\n').trimmed());
    }

    void say(const RestrictionLifted &e) { what(tr("Restriction lifted: everybody may read it"), e.reason); }

    void say(const MeasureDrafted &e)
    {
        m_measure = e.content;
        what(tr("Drafted as %1").arg(e.number), e.content.subject);
    }

    void say(const MeasureRevised &e)
    {
        m_line.changes = changesBetween(m_measure, e.content);
        m_measure = e.content;
        what(tr("Text revised; stamps on it are void"));
    }

    void say(const MeasureSubmitted &e) { what(tr("Version %1 submitted for sign-off").arg(e.version)); }

    void say(const GateSigned &e)
    {
        QStringList said = e.reason.isEmpty() ? QStringList() : QStringList{e.reason};
        for (const QString &condition : e.conditions)
            said.append(tr("Condition: %1").arg(condition));
        what(tr("%1: %2").arg(words::gateLabel(e.gate), words::label(e.verdict)), said.join(u'\n'));
    }

    void say(const MeasureDecided &e) { what(tr("Decided: %1").arg(words::label(e.result))); }
    void say(const MeasureWithdrawn &e) { what(tr("Withdrawn"), e.reason); }
    void say(const GateDeferred &e)
    {
        what(tr("“%1” comes after the decision").arg(words::gateLabel(e.gate)), e.reason);
    }

    void say(const ItemAnswered &e)
    {
        const QString proof = e.evidence.isEmpty() ? QString() : tr("Evidence: %1").arg(e.evidence);
        what(tr("Checklist, %1: %2").arg(words::checklistLabel(e.item), words::label(e.answer)),
             QStringList{e.remark, proof}.join(u'\n').trimmed());
    }

    void say(const LaterViewed &e) { what(tr("Viewed later: %1").arg(words::gateLabel(e.gate))); }
    void say(const ConditionMet &e) { what(tr("Condition %1 met").arg(e.ordinal), e.evidence); }
    void say(const DissentRecorded &e) { what(tr("Dissent recorded"), e.text); }
    void say(const ConflictDeclared &e) { what(tr("Conflict of interest declared"), e.reason); }
    void say(const MeasureRevoked &e) { what(tr("Revoked"), e.reason); }
    void say(const MeasureCarriedOut &e) { what(tr("Carried out %1").arg(words::dateTime(e.at)), e.result); }
    void say(const MeasureReviewed &e) { what(tr("Review closed"), e.review.result); }
    void say(const BodyErased &e) { what(tr("Erased under %1").arg(e.measureNumber)); }
    void say(const StoreCreated &e) { what(tr("Store of office %1 created").arg(e.office), words::label(e.mode)); }

    void say(const OfficerEnrolled &e) { what(tr("%1 enrolled").arg(e.name), appointment(e.division, e.posts)); }

    void say(const OfficerAppointed &e)
    {
        what(tr("%1 appointed").arg(nameOf(e.officer)), appointment(e.division, e.posts));
    }

    void say(const OfficerSuspended &e) { what(tr("%1 suspended").arg(nameOf(e.officer)), e.reason); }
    void say(const OfficerReinstated &e) { what(tr("%1 reinstated").arg(nameOf(e.officer))); }

    void say(const OfficerKeyReplaced &e) { what(tr("New key for %1").arg(nameOf(e.officer)), e.reason); }

    void say(const EnrolmentProposed &e)
    {
        what(tr("Enrolment of %1 proposed").arg(e.what.name), appointment(e.what.division, e.what.posts));
    }

    void say(const AppointmentProposed &e)
    {
        what(tr("Appointment of %1 proposed").arg(nameOf(e.what.officer)), appointment(e.what.division, e.what.posts));
    }

    void say(const ReinstatementProposed &e) { what(tr("Reinstatement of %1 proposed").arg(nameOf(e.what.officer))); }

    void say(const KeyProposed &e) { what(tr("New key for %1 proposed").arg(nameOf(e.what.officer)), e.what.reason); }
    void say(const ProposalDropped &e) { what(tr("Proposal %1 dropped").arg(e.proposal), e.reason); }

    void say(const DeputyRegistered &e)
    {
        what(tr("%1 deputy of %2 until %3").arg(nameOf(e.deputy), nameOf(e.absent), words::dateTime(e.until)),
             e.reason);
    }

    void say(const DeputyEnded &e) { what(tr("Deputyship %1 ended").arg(e.ordinal)); }

    void say(const DecisionDelegated &e)
    {
        what(tr("“%1” of “%2” delegated until %3")
                 .arg(words::gateLabel(e.gate), words::label(e.measure), words::dateTime(e.until)),
             tr("%1 · %2").arg(appointment(e.division, {e.post}), e.basis));
    }

    void say(const DelegationEnded &e) { what(tr("Delegation %1 ended").arg(e.ordinal)); }

    void say(const RouteProposed &e)
    {
        what(tr("Route “%1”, version %2 proposed").arg(words::label(e.route.name)).arg(e.route.version));
    }

    void say(const RouteDropped &e) { what(tr("Proposed route “%1” dropped").arg(words::label(e.measure)), e.reason); }

    void say(const RoutePublished &e)
    {
        what(tr("Route “%1”, version %2 published").arg(words::label(e.route.name)).arg(e.route.version));
    }

    void say(const IncidentTagged &e)
    {
        const auto listed = [](const QStringList &tags) { return tags.join(tr(", ", "between tags")); };
        QStringList changes;
        if (!e.added.isEmpty())
            changes.append(tr("Tagged: %1").arg(listed(e.added)));
        if (!e.removed.isEmpty())
            changes.append(tr("Tags taken off: %1").arg(listed(e.removed)));
        what(changes.join(u'\n'));
    }

    void say(const ViewShared &e)
    {
        what(tr("View “%1” shared with %2").arg(e.view.name, words::audience(e.with)), e.view.query);
    }

    void say(const ViewChanged &e) { what(tr("Shared view “%1” changed").arg(e.view.name), e.view.query); }
    void say(const ViewWithdrawn &e) { what(tr("Shared view %1 withdrawn").arg(e.ordinal)); }

    void say(const ReadingRecorded &e)
    {
        what(words::label(e.act), e.what.isEmpty() ? QString() : tr("%1, %2 records").arg(e.what).arg(e.records));
    }

    static QString appointment(Division division, const QList<Post> &posts)
    {
        return u"%1 · %2"_s.arg(words::label(division), words::label(posts));
    }

    static QString due(const QString &text, const std::optional<Instant> &due)
    {
        return due ? tr("%1 (due %2)").arg(text, words::dateTime(*due)) : text;
    }

    [[nodiscard]] QString readers(const Circle &circle) const
    {
        return circle.isEmpty() ? QString() : tr("May be read by: %1").arg(words::readersOf(circle, m_registry));
    }

    [[nodiscard]] QString nameOf(const OfficerId &id) const { return m_registry.officers.value(id).name; }

    const Registry &m_registry;
    StoryLine m_line;
    IncidentContent m_incident;
    MeasureContent m_measure;
};

} // namespace

QList<StoryLine> storyOf(const QList<HistoryEntry> &history, const Registry &registry)
{
    Teller teller(registry);
    QList<StoryLine> story;
    for (const HistoryEntry &entry : history)
        story.append(teller.tell(entry));
    return story;
}

} // namespace ringi
