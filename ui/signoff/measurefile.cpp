// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measurefile.h"

#include "domain/describe.h"

namespace ringi {

QByteArray MeasureFile::submittedHash() const
{
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        if (entry->kind == MeasureSubmitted::kind)
            return fromBody<MeasureSubmitted>(entry->body).contentHash;
    }
    return {};
}

QByteArray MeasureFile::shownHash() const
{
    return contentHash(measure.id, measure.textVersion(), measure.content());
}

int versionToCompare(const Measure &measure, const OfficerId &reader)
{
    int signedLast = 0;
    for (const SheetStamp &stamp : measure.stamps) {
        if (stamp.signedBy.by == reader && stamp.version < measure.textVersion())
            signedLast = std::max(signedLast, stamp.version);
    }
    return signedLast > 0 ? signedLast : measure.textVersion() - 1;
}

Guard refusalOf(const MeasureCommand &command, const MeasureFile &file, const Actor &actor, Instant now)
{
    const auto decided = decide(file.measure, command, file.incident, file.registry, actor, {now, {}});
    return decided ? Guard() : Guard(decided.error());
}

Matter matterOf(const MeasureFile &file)
{
    return matterOf(file.measure, file.incident, file.measure.sheet.isUrgent());
}

} // namespace ringi
