// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `demo`: a store with a believable history, the same for the same seed, size and end.
#include "app/verbs/acts.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "demo/demohints.h"
#include "demo/demostory.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualSize = 500; ///< incidents

DemoOptions asked(const Arguments &arguments)
{
    DemoOptions options;
    options.incidents = arguments.figure(u"incidents"_s).value_or(kUsualSize);
    options.seed = quint32(arguments.figure(u"seed"_s).value_or(1));
    options.now = arguments.time(u"until"_s).value_or(SystemClock().now());
    return options;
}

QJsonArray hints()
{
    QJsonArray array;
    for (const DemoHint &hint : demoHints())
        array.append(QJsonObject{{u"officer"_s, hint.officer}, {u"role"_s, hint.role}});
    return array;
}

QJsonObject toJson(const DemoResult &result, const DemoOptions &options)
{
    qint64 events = 0;
    for (const qint64 ofKind : result.events)
        events += ofKind;
    return {{u"incidents"_s, result.incidents}, {u"commits"_s, result.commits},    {u"events"_s, events},
            {u"seed"_s, qint64(options.seed)},  {u"until"_s, options.now.toIso()}, {u"sign_in_as"_s, hints()},
            {u"passphrase"_s, demoPassphrase()}};
}

QString textOf(const DemoResult &result)
{
    const QLocale locale;
    return VerbWords::tr("Incidents written: %1; ledger entries: %2. Sign in as %3; the passphrase of everybody is: %4")
        .arg(locale.toString(result.incidents), locale.toString(result.commits), demoHints().constFirst().officer,
             demoPassphrase());
}

Answer stopped(QJsonObject json, const DemoResult &result)
{
    const QString sentence = VerbWords::tr("Stopped as you asked. The store is sound and holds %1 incidents.")
                                 .arg(QLocale().toString(result.incidents));
    json.insert(u"fault"_s, u"cancelled"_s);
    json.insert(u"sentence"_s, sentence);
    return {json, sentence, Exit::Fault};
}

DemoResult written(Call &call, const DemoOptions &options)
{
    const auto store = call.gate().create(call.store());
    TerminalProgress progress;
    return DemoStory(store->journal(), options, progress).write();
}

} // namespace

Outcome<Answer> writeDemo(Call &call)
{
    const DemoOptions options = asked(call.arguments());
    const DemoResult result = written(call, options);
    if (!result.refusals.isEmpty())
        return tl::unexpected(result.refusals.first().refusal);
    if (result.cancelled)
        return stopped(toJson(result, options), result);
    return Answer{toJson(result, options), textOf(result)};
}

} // namespace ringi::verb
