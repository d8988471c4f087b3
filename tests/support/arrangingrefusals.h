// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each refusal of tags and shared views, reached.
#pragma once

#include "domain/sharedviews.h"
#include "domain/tags.h"
#include "support/refusals.h"
#include "support/sheets.h"

namespace ringi::test {

inline void addTagRows(QList<Reached> &all)
{
    using Code = RefusalCode;
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    QStringList many;
    for (int i = 0; i <= kTagsLimit; ++i)
        many.append(QString::number(i));

    row(Code::TagInvalid, anIncident().asks(kStaff.dutyOfficer, TagIncident{{u"a,b"_s}, {}}));
    row(Code::TagsTooMany, anIncident().asks(kStaff.dutyOfficer, TagIncident{many, {}}));
}

inline void addViewRows(QList<Reached> &all)
{
    using Code = RefusalCode;
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto named = [](const QString &name) { return ViewContent{name, {}, {}, false, {}, {}, 1}; };
    const ShareView share{Division::Operations, named(u"港湾"_s)};
    const auto asked = [](const Actor &actor, const RegistryCommand &command, const Registry &registry = aRegistry()) {
        return told(decide(registry, command, actor, noon()));
    };
    Registry shared = aRegistry();
    shared.officers[kStaff.analyst.id].name = u"江口"_s;
    for (int i = 0; i < kViewsLimit; ++i)
        evolve(shared, ViewShared{Division::Operations, named(u"港湾"_s)}, {kStaff.analyst.id, noon()});

    row(Code::ViewNameMissing, asked(kStaff.dutyOfficer, ShareView{Division::Operations, named(u" "_s)}));
    row(Code::ViewNameTaken, asked(kStaff.dutyOfficer, ShareView{Division::Operations, named(u"港湾"_s)}, shared));
    row(Code::ViewsTooMany, asked(kStaff.dutyOfficer, ShareView{Division::Operations, named(u"x"_s)}, shared));
    row(Code::ViewUnknown, asked(kStaff.dutyOfficer, WithdrawView{kViewsLimit + 1}, shared));
    row(Code::ViewForAllByHeads, asked(kStaff.dutyOfficer, ShareView{{}, named(u"x"_s)}));
    row(Code::ViewOfOtherDivision, asked(kStaff.counsel, share));
    row(Code::ViewNotYours, asked(kStaff.counsel, WithdrawView{1}, shared));
}

} // namespace ringi::test
