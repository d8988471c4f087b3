// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/viewwords.h"

#include "ui/words/labels.h"
#include "ui/words/querywords.h"
#include "ui/words/refusalwords.h"
#include "ui/words/times.h"

namespace ringi::words {

namespace {

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(SharedView)
};

} // namespace

QString audience(const std::optional<Division> &with)
{
    return with ? label(*with) : ViewWords::tr("everybody");
}

QString sharedBy(const SharedView &view, const Registry &registry)
{
    return ViewWords::tr("Shared with %1 by %2 on %3", "whom, who, a date")
        .arg(audience(view.with), registry.officers.value(view.shared.by).name, date(view.shared.at));
}

QString sentenceFor(const ViewReading &reading)
{
    if (reading.isNewer)
        return ViewWords::tr("This view was shared by a newer version of the program and is not applied.");
    if (reading.mistake)
        return ViewWords::tr("This view is not applied. %1").arg(sentenceFor(*reading.mistake));
    if (reading.passedOver.isEmpty())
        return {};
    return ViewWords::tr("Not known here and passed over: %1. The rest of the view is applied.")
        .arg(reading.passedOver.join(ViewWords::tr(", ", "between keys")));
}

QString RegisterRefusalWords::of(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::TagInvalid:
        return tr("“%1” cannot be a tag. Use a word or a few, without commas, quotation marks and control characters.")
            .arg(args.text(0));
    case RefusalCode::TagsTooMany:
        return tr("An incident has at most %1 tags. Take some off first.").arg(args.text(0));
    case RefusalCode::ViewNameMissing:
        return tr("The view needs a name. Enter one.");
    case RefusalCode::ViewNameTaken:
        return tr("A view “%1” is shared there already. Choose another name, or change that one.").arg(args.text(0));
    case RefusalCode::ViewUnknown:
        return tr("This view is not shared any more. Look at the list again.");
    case RefusalCode::ViewsTooMany:
        return tr("At most %1 views are shared there. Withdraw one first.").arg(args.text(0));
    case RefusalCode::ViewForAllByHeads:
        return tr(
            "A view is shared with everybody by a head of division, a director or an administrator. Share it with "
            "your division, or ask one of them.");
    case RefusalCode::ViewOfOtherDivision:
        return tr("A view is shared with %1 only by its own officers. Ask there, or share it with your division.")
            .arg(args.name<Division>(0));
    case RefusalCode::ViewNotYours:
        return tr("Shared by %1. Only who shared it may change or withdraw it, a head of those it is shared with, or "
                  "an "
                  "administrator.")
            .arg(args.text(0));
    default:
        return {};
    }
}

} // namespace ringi::words
