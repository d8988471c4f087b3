// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `erase`: carries out an erasure. Without --confirm it only shows what would go; nothing can bring it back.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "queries/erasureloss.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

Outcome<ErasureLoss> lossUnder(OpenDesk &open, const Measure &measure)
{
    if (measure.kind != MeasureKind::Erasure)
        return refuse(RefusalCode::NotAnErasure, {keyOf(measure.kind)});
    return erasureLoss(open.queries(), measure);
}

QString textOf(const ErasureLoss &loss)
{
    const QString what =
        VerbWords::tr("%1 “%2”: %3 entries go for good.").arg(loss.number, loss.title, QString::number(loss.entries));
    return loss.measures.isEmpty()
        ? what
        : what + u' ' + VerbWords::tr("With it go the measures %1.").arg(loss.measures.join(u", "_s));
}

QJsonObject toJson(const ErasureLoss &loss, bool isErased)
{
    return {{u"record"_s, loss.number},
            {u"entries"_s, qint64(loss.entries)},
            {u"measures"_s, QJsonArray::fromStringList(loss.measures)},
            {u"erased"_s, isErased}};
}

Answer shown(const ErasureLoss &loss)
{
    return {toJson(loss, false),
            textOf(loss) + u'\n'
                + VerbWords::tr("Nothing was erased. Call it with --confirm %1 to do it.").arg(loss.number)};
}

Answer done(const ErasureLoss &loss, const Answer &receipt)
{
    QJsonObject json = toJson(loss, true);
    json.insert(u"commit"_s, receipt.json.toObject().value(u"commit"_s));
    return {json,
            receipt.text + u'\n'
                + VerbWords::tr("%1 is erased. Backups made before still hold it, and so may the disk: see to both.")
                      .arg(loss.number)};
}

Outcome<Answer> erased(Call &call, OpenDesk &open, const MeasureId &id, const ErasureLoss &loss)
{
    if (!call.arguments().has(u"confirm"_s))
        return shown(loss);
    if (call.value(u"confirm"_s) != loss.number)
        throw UsageError(
            VerbWords::tr("--confirm takes the number of the record that is erased, %1.").arg(loss.number));
    call.console().say(textOf(loss));
    return open.act(ForMeasure{id, EraseRecord{call.value(u"result"_s), {}}}).map([&](const Answer &receipt) {
        return done(loss, receipt);
    });
}

} // namespace

Outcome<Answer> eraseRecord(Call &call)
{
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    return open.measure(call.number()).and_then([&](const MeasureId &id) {
        return lossUnder(open, open.queries().measure(id)).and_then([&](const ErasureLoss &loss) {
            return erased(call, open, id, loss);
        });
    });
}

} // namespace ringi::verb
