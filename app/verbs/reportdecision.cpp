// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `report`: a document on paper. The decided original of a measure is the one kind there is.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "ui/print/decisionpaper.h"
#include "ui/words/documentwords.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

void checkKind(const QString &kind)
{
    if (kind != u"decision"_s)
        throw UsageError(VerbWords::tr("There is no report “%1”; there is: decision.").arg(kind));
}

Answer answer(const DecisionFile &decision, const QString &path)
{
    const DecisionRecord &record = decision.record;
    const QJsonObject json{{u"report"_s, u"decision"_s},
                           {u"measure"_s, record.measure.number},
                           {u"file"_s, path},
                           {u"content_hash"_s, json::hex(record.measure.contentHash)},
                           {u"commit"_s, record.head.commit},
                           {u"head"_s, json::hex(record.head.hash)}};
    return {json, VerbWords::tr("%1 is printed into %2.").arg(record.measure.number, path)};
}

} // namespace

Outcome<Answer> writeReport(Call &call)
{
    checkKind(call.arguments().operand(u"KIND"_s));
    const QString path = call.newFile(u"output"_s);
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    const auto id = open.queries().measureByNumber(call.number());
    const auto decision = id ? decisionFileOf(open.queries(), *id, SystemClock().now()) : std::nullopt;
    if (!decision)
        return refuse(RefusalCode::MeasureUnknown);
    const PaperFonts fonts = installedPaperFonts();
    if (fonts.japanese != JapaneseText::Kept)
        call.console().say(words::explain(fonts.japanese));
    savePdf(path, printDecision(*decision, fonts));
    if (const auto no = open.record({ReadingAct::Printed, {}, *id, {}, 0}))
        return tl::unexpected(*no);
    return answer(*decision, path);
}

} // namespace ringi::verb
