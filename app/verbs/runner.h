// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one verb from its words to its exit status: usage, refusal and fault each end in one sentence.
#pragma once

#include "app/log.h"
#include "app/stage.h"
#include "app/verbs/console.h"
#include "desk/storegate.h"

#include <QStringList>

namespace ringi {

class VerbRunner
{
public:
    VerbRunner(StoreGate &gate, Log &log, const Stage *stage = nullptr)
        : m_gate(gate)
        , m_log(log)
        , m_stage(stage)
    {
    }

    /// `words` are those after the verb's name.
    Exit run(const Verb &verb, const QStringList &words);

private:
    Exit attempt(const Verb &verb, const QStringList &words, const Console &console);

    StoreGate &m_gate;
    Log &m_log;
    const Stage *m_stage;
};

/// For words that begin with no verb.
Exit unknownVerb(const QStringList &words);

} // namespace ringi
