// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/runner.h"

#include "app/tokenmodule.h"
#include "token/pkcs11tokens.h"

#include "app/verbs/acts.h"
#include "app/verbs/backupwords.h"
#include "app/verbs/words.h"
#include "ui/words/explain.h"

#include <QJsonObject>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// What every verb takes besides its own.
constexpr const char *kEverywhere = " [--json] [--lang LANGUAGE] [--pkcs11-module FILE] [--help]";

/// Every kind of fault by a key of its own: part of the published JSON.
QString keyOfFault(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotFound:
        return u"not_found"_s;
    case FaultKind::NotAStore:
        return u"not_a_store"_s;
    case FaultKind::NewerStore:
        return u"newer_store"_s;
    case FaultKind::ViewsOutdated:
        return u"views_outdated"_s;
    case FaultKind::Locked:
        return u"locked"_s;
    case FaultKind::ReadOnly:
        return u"read_only"_s;
    case FaultKind::DiskFull:
        return u"disk_full"_s;
    case FaultKind::ServerGone:
        return u"server_gone"_s;
    case FaultKind::InDoubt:
        return u"in_doubt"_s;
    case FaultKind::ClockApart:
        return u"clock_apart"_s;
    case FaultKind::DiskFailed:
        return u"disk_failed"_s;
    case FaultKind::Corrupt:
        return u"corrupt"_s;
    case FaultKind::Unreadable:
        return u"unreadable"_s;
    case FaultKind::Cancelled:
        return u"cancelled"_s;
    case FaultKind::TokenGone:
        return u"token_gone"_s;
    case FaultKind::NoAnswer:
        return u"no_answer"_s;
    case FaultKind::Token:
        return u"token"_s;
    case FaultKind::Other:
        break;
    }
    return u"other"_s;
}

/// What cannot be written, because who read it went away, was said on standard error.
void tell(const Console &console, const QString &key, const QString &value, const QString &sentence)
{
    console.say(sentence);
    if (console.form() != Console::Form::Json)
        return;
    try {
        console.answer({QJsonObject{{key, value}, {u"sentence"_s, sentence}}, {}});
    } catch (const Fault &) {
        return;
    }
}

Exit misunderstood(const Verb &verb, const UsageError &error)
{
    const Console console(Console::Form::Text);
    console.say(error.sentence());
    console.say(VerbWords::tr("Usage: %1")
                    .arg(u"ringi %1 %2"_s.arg(QLatin1StringView(verb.name), QString::fromUtf8(verb.synopsis))));
    return Exit::Usage;
}

} // namespace

Exit VerbRunner::attempt(const Verb &verb, const QStringList &words, const Console &console)
{
    const Arguments arguments(Synopsis::of(QString::fromUtf8(verb.synopsis) + QLatin1StringView(kEverywhere)), words);
    Pkcs11Tokens tokens(tokenModulePath(arguments.value(u"pkcs11-module"_s)));
    Call call(arguments, m_gate, tokens, console, m_stage);
    const Outcome<Answer> outcome = verb.run(call);
    if (!outcome) {
        m_log.refused(keyOf(outcome.error().code));
        tell(console, u"refusal"_s, keyOf(outcome.error().code), words::explain(outcome.error()));
        return Exit::Refused;
    }
    console.answer(*outcome);
    return outcome->exit;
}

Exit VerbRunner::run(const Verb &verb, const QStringList &words)
{
    if (words.contains(u"--help"_s))
        return run(*verbNamed(u"help"), QString(QLatin1StringView(verb.name)).split(u' '));
    const Console console(words.contains(u"--json"_s) ? Console::Form::Json : Console::Form::Text);
    try {
        return attempt(verb, words, console);
    } catch (const UsageError &error) {
        return misunderstood(verb, error);
    } catch (const BackupFault &fault) {
        m_log.failed(keyOf(fault.problem()));
        tell(console, u"fault"_s, keyOf(fault.problem()), words::explain(fault));
    } catch (const Fault &fault) {
        m_log.failed(keyOfFault(fault.kind()));
        tell(console, u"fault"_s, keyOfFault(fault.kind()), words::explain(fault));
    } catch (const std::bad_alloc &) {
        m_log.failed(u"out_of_memory"_s);
        tell(console, u"fault"_s, u"other"_s, words::explain(Fault(FaultKind::Other, u"out of memory"_s)));
    }
    return Exit::Fault;
}

Exit unknownVerb(const QStringList &words)
{
    const QString family = words.value(0) + u' ';
    const bool isFamily =
        std::ranges::any_of(verbs(), [&](const Verb &verb) { return QLatin1StringView(verb.name).startsWith(family); });
    const QString name = isFamily ? words.mid(0, 2).join(u' ') : words.value(0);
    Console(Console::Form::Text).say(VerbWords::tr("There is no verb “%1”. ringi help lists them.").arg(name));
    return Exit::Usage;
}

} // namespace ringi
