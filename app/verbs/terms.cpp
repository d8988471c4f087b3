// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/terms.h"

#include "app/verbs/words.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> momentOf(const QString &text, const QString &term)
{
    if (text.isEmpty() || text == u".."_s)
        return {};
    const auto at = Instant::fromIso(text);
    if (!at)
        throw UsageError(
            VerbWords::tr("--term %1: not a term. Write POST:FROM/UNTIL with times as 2026-11-19T09:00:00+09:00; “..” "
                          "leaves an end open.")
                .arg(term));
    return at;
}

PostTerm termOf(const QString &text)
{
    const QString span = text.section(u':', 1);
    PostTerm term{keyFrom<Post>(u"--term"_s, text.section(u':', 0, 0))};
    term.from = momentOf(span.section(u'/', 0, 0), text);
    term.until = momentOf(span.section(u'/', 1), text);
    return term;
}

} // namespace

QList<PostTerm> termsOf(const Arguments &arguments)
{
    QList<PostTerm> terms;
    for (const QString &text : arguments.values(u"term"_s))
        terms.append(termOf(text));
    return terms;
}

} // namespace ringi
