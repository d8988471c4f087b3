// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tags.h"

#include "domain/printable.h"

#include <algorithm>

namespace ringi {

namespace {

/// What separates tags where they are written, and what a query could not hold.
bool isMark(QChar c)
{
    return c == u',' || c == u'"' || hides(c);
}

Guard tooLong()
{
    return Refusal{RefusalCode::TextTooLong, {QStringLiteral("tag"), QString::number(kTagLimit)}};
}

Guard tooMany()
{
    return Refusal{RefusalCode::TagsTooMany, {QString::number(kTagsLimit)}};
}

/// REQUIRES: of a bounded length; to normalise a long text takes long.
Guard sound(const QString &tag)
{
    const QString tidy = tidiedTag(tag);
    if (tidy.size() > kTagLimit)
        return tooLong();
    if (tidy.isEmpty() || !tidy.isValidUtf16() || std::ranges::any_of(tidy, isMark))
        return Refusal{RefusalCode::TagInvalid, {tag}};
    return {};
}

Guard allSound(const QStringList &tags)
{
    if (tags.size() > kTagsLimit)
        return tooMany();
    for (const QString &tag : tags) {
        if (tag.size() > kTagLimit)
            return tooLong();
        if (const auto no = sound(tag))
            return no;
    }
    return {};
}

bool holds(const QStringList &tags, const QString &key)
{
    return std::ranges::find(tags, key, &tagKey) != tags.end();
}

} // namespace

QString tidiedTag(const QString &tag)
{
    return tag.normalized(QString::NormalizationForm_KC).simplified();
}

QString tagKey(const QString &tag)
{
    return tidiedTag(tag).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

Outcome<TagChange> tagChange(const QStringList &present, const QStringList &add, const QStringList &remove)
{
    for (const QStringList &tags : {add, remove}) {
        if (const auto no = allSound(tags))
            return tl::unexpected(*no);
    }
    TagChange change;
    QStringList left;
    for (const QString &tag : present)
        (holds(remove, tagKey(tag)) && !holds(add, tagKey(tag)) ? change.removed : left).append(tag);
    for (const QString &tag : add) {
        if (!holds(left, tagKey(tag)))
            left.append(change.added.emplace_back(tidiedTag(tag)));
    }
    if (change.added.isEmpty() && change.removed.isEmpty())
        return refuse(RefusalCode::NothingChanged);
    if (left.size() > kTagsLimit)
        return tl::unexpected(*tooMany());
    return change;
}

} // namespace ringi
