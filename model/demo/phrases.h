// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What officers write when they act: reasons, questions, answers, notes, tasks, and the documents of measures.
#pragma once

#include "demo/tongue.h"

#include "domain/vocabulary.h"

namespace ringi {

enum class Saying {
    Return,
    WithdrawOffer,
    Decline,
    Note,
    TaskTitle,
    TaskResult,
    Dismiss,
    Reopen,
    Facts,
    RevisionReason,
    ContainedReason,
    RecoveredReason,
    OverrideReason,
    Source,
    ProgramSource,
    Condition,
    ConditionReason,
    SheetReturn,
    SheetReject,
    SheetWithdraw,
    TextAddition,
    Tag
};

Texts sayings(Saying saying, Tongue tongue);

/// What a division is asked when an incident is offered to it, and what when only its opinion is wanted.
Texts requestsTo(Division division, Tongue tongue);

struct Exchange
{
    QStringView question;
    QStringView answer;
};

std::span<const Exchange> questionsTo(Division division, Tongue tongue);

/// What operators and providers are requested to do.
enum class Request { BlockRelay, TakeDown, PreserveLogs, SuspendAccount, FilterFlood };

struct RequestText
{
    QStringView subject;
    QStringView text;
    QStringView purpose;
    QStringView effect;
    QStringView basis;
};

const RequestText &requestText(Request request, Tongue tongue);

} // namespace ringi
