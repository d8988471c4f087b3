// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/documents.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// What one can sensibly ask for: blocking a command server does not help against a flood.
std::span<const Request> sensibleFor(QLatin1StringView cls)
{
    using enum Request;
    static constexpr std::array kMalware{BlockRelay, PreserveLogs};
    static constexpr std::array kFraud{TakeDown, PreserveLogs};
    static constexpr std::array kFlood{FilterFlood};
    static constexpr std::array kIntrusion{SuspendAccount, PreserveLogs, BlockRelay};
    static constexpr std::array kOther{PreserveLogs};
    if (cls == "malicious-code"_L1)
        return kMalware;
    if (cls == "fraud"_L1)
        return kFraud;
    if (cls == "availability"_L1)
        return kFlood;
    if (cls == "intrusions"_L1 || cls == "intrusion-attempts"_L1)
        return kIntrusion;
    return kOther;
}

} // namespace

MeasureContent firstDocument(CaseFile &file, Instant drafted, Instant end)
{
    const RequestText &text = requestText(file.dice.oneOf(sensibleFor(file.theme->cls)), file.tongue);
    const Instant last = std::max(drafted, file.steps.back().at);
    const bool isRecent = end - drafted < 60 * kDay;
    MeasureContent document;
    document.subject = file.cast.fill(text.subject);
    document.text = file.cast.fill(text.text);
    document.purpose = file.cast.fill(text.purpose);
    document.effect = file.cast.fill(text.effect);
    document.legalBasis = file.cast.fill(text.basis);
    const Instant from = isRecent ? end : last;
    document.validUntil = Instant{(from.ms / kHour + 24 * file.dice.between(5, 60)) * kHour};
    return document;
}

void reviseDocument(CaseFile &file)
{
    file.document.text += u'\n' + file.say(Saying::TextAddition);
}

QString reasonOf(CaseFile &file, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
    case Verdict::Seen:
    case Verdict::Hold:
    case Verdict::Opinion:
        return {};
    case Verdict::ApproveWithConditions:
        return file.say(Saying::ConditionReason);
    case Verdict::Return:
        return file.say(Saying::SheetReturn);
    case Verdict::Reject:
        return file.say(Saying::SheetReject);
    }
    return {};
}

QStringList conditionsOf(CaseFile &file, Verdict verdict)
{
    if (verdict != Verdict::ApproveWithConditions)
        return {};
    QStringList conditions{file.say(Saying::Condition)};
    if (file.dice.chance(0.4))
        conditions.append(file.say(Saying::Condition));
    conditions.removeDuplicates();
    return conditions;
}

} // namespace ringi
