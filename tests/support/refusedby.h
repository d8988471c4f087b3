// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the permission table refuses with: who has no such post, and who does not stand to the record as the
// line asks, is told that and nothing else.
#pragma once

#include "domain/permissions.h"

namespace ringi::test {

inline QList<RefusalCode> refusedBy(By by)
{
    using Code = RefusalCode;
    switch (by) {
    case By::Anybody:
        return {};
    case By::Officers:
        return {Code::ActorSuspended, Code::AuditorsDoNotAct};
    case By::Signers:
    case By::Readers:
        return {Code::ActorSuspended};
    case By::Administrators:
    case By::SecondPersons:
        return {Code::ActorSuspended, Code::AdministratorOnly};
    case By::Witnesses:
        return {Code::ActorSuspended, Code::CheckpointNotYours};
    }
    return {};
}

inline QList<RefusalCode> refusedBy(Tie tie)
{
    using Code = RefusalCode;
    switch (tie) {
    case Tie::Any:
        return {};
    case Tie::Another:
        return {Code::OwnAppointment};
    case Tie::NotTheProposer:
        return {Code::SecondPersonNeeded};
    case Tie::DecidingGate:
        return {Code::WrongDivisionForGate, Code::WrongPostForGate, Code::PersonNeeded};
    case Tie::Holder:
        return {Code::NotTheHolder};
    case Tie::Offerer:
        return {Code::OfferNotYours};
    case Tie::HoldersHead:
        return {Code::NotTheHolder, Code::HeadOnly};
    case Tie::OfferedTo:
        return {Code::OfferNotToYou};
    case Tie::Consulted:
        return {Code::ConsultationNotYours};
    case Tie::TaskOrHolder:
        return {Code::TaskNotYours};
    case Tie::RouteDrafter:
        return {Code::NotForThisDivision};
    case Tie::DraftersDivision:
        return {Code::NotTheDraftersDivision};
    case Tie::AtGate: // auditors only where the gate asks for one
        return {Code::WrongDivisionForGate, Code::WrongPostForGate, Code::PersonNeeded, Code::AuditorsDoNotAct};
    case Tie::Legal:
        return {Code::ChecklistNotYours, Code::PersonNeeded};
    case Tie::AbsentOfficer:
        return {Code::NothingToView};
    case Tie::DeciderOrLegal:
        return {Code::WrongDivisionForGate, Code::WrongPostForGate, Code::PersonNeeded};
    case Tie::Executor:
        return {Code::NotTheDraftersDivision};
    case Tie::Uninvolved:
        return {Code::PersonNeeded};
    case Tie::AnotherDivision:
        return {Code::CountersignerNotSecond};
    case Tie::LegalIfPrivilege:
        return {Code::PrivilegeIsLegals};
    case Tie::Member:
        return {Code::NotAMember};
    case Tie::HeadOfLegal:
        return {Code::HeadOfLegalOnly};
    case Tie::Reader:
        return {Code::IncidentUnknown};
    case Tie::ViewSharer:
        return {Code::ViewForAllByHeads, Code::ViewOfOtherDivision};
    case Tie::ViewKeeper:
        return {Code::ViewNotYours};
    }
    return {};
}

inline QList<RefusalCode> refusedBy(const Permission &line)
{
    return refusedBy(line.by) + refusedBy(line.tie);
}

/// "code: arguments" as support/refusals.h tells it, or the code alone.
inline bool isRefusedBy(const Permission &line, const QString &answer)
{
    const auto code = fromKey<RefusalCode>(answer.section(u':', 0, 0));
    return code && refusedBy(line).contains(*code);
}

} // namespace ringi::test
