// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office in which one measure went all its way: drafted, submitted, its checklist answered, reviewed by Legal with a
// condition, decided by Operations; and an incident logged after it.
#pragma once

#include "support/fileoffice.h"

namespace ringi::test {

struct DecidedOffice : FileOffice
{
    explicit DecidedOffice(const MeasureContent &content = aProposal())
    {
        const IncidentId incident = logged(u"Ransom note"_s);
        act(as(Division::Operations), DraftMeasure{incident, MeasureKind::Request, content});
        act(as(Division::Operations), SubmitMeasure{});
        act(as(Division::Legal, Post::Counsel), allAnswered(MeasureKind::Request));
        SignGate review = signature(u"legal_review"_s, Verdict::ApproveWithConditions);
        review.reason = u"the carrier is told first"_s;
        review.conditions = QStringList{u"until Friday"_s};
        act(as(Division::Legal, Post::Counsel), review);
        act(as(Division::Operations, Post::DivisionHead), signature(u"operations_decides"_s, Verdict::Approve));
        logged(u"Another"_s);
    }

    void act(const Session &by, const MeasureCommand &command)
    {
        if (const QString answer = asks(by, ForMeasure{measure, command}); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
    }

    SignGate signature(const QString &gate, Verdict verdict)
    {
        return signatureUnder(queries->measure(measure), gate, verdict);
    }

    MeasureId measure = MeasureId::make();
};

} // namespace ringi::test
