// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/importreport.h"

#include "app/verbs/jsonparts.h"
#include "app/verbs/words.h"

#include <QJsonObject>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ImportResult &result)
{
    return {{u"read"_s, result.read},
            {u"added"_s, result.added},
            {u"already_there"_s, result.alreadyThere},
            {u"rejected"_s, result.rejected},
            {u"rejected_file"_s, json::orNull(result.rejectedFile)}};
}

QString lineOf(const ImportJob &job, const ImportResult &result)
{
    QString line = VerbWords::tr("%1: rows %2, added %3, already there %4, rejected %5.")
                       .arg(job.request.fileName)
                       .arg(result.read)
                       .arg(result.added)
                       .arg(result.alreadyThere)
                       .arg(result.rejected);
    if (job.request.dryRun)
        line = VerbWords::tr("%1 Only tried: nothing was written to the store.").arg(line);
    return result.rejectedFile.isEmpty() ? line
                                         : VerbWords::tr("%1 Rejected rows are in %2.").arg(line, result.rejectedFile);
}

} // namespace

void ImportReport::add(const ImportJob &job, const ImportResult &result)
{
    m_sum.read += result.read;
    m_sum.added += result.added;
    m_sum.alreadyThere += result.alreadyThere;
    m_sum.rejected += result.rejected;
    m_sum.cancelled |= result.cancelled;
    if (m_sum.rejectedFile.isEmpty())
        m_sum.rejectedFile = result.rejectedFile;
    QJsonObject file = toJson(result);
    file.insert(u"file"_s, job.path);
    file.insert(u"profile"_s, job.request.profile.name);
    file.insert(u"dry_run"_s, job.request.dryRun);
    m_files.append(file);
    m_lines.append(lineOf(job, result));
}

Answer ImportReport::answer() const
{
    QJsonObject json = toJson(m_sum);
    json.insert(u"files"_s, m_files);
    if (!m_sum.cancelled)
        return {json, m_lines.join(u'\n')};
    const QString sentence =
        VerbWords::tr("Stopped as you asked. What was added before is kept; the same call goes on from there.");
    json.insert(u"fault"_s, u"cancelled"_s);
    json.insert(u"sentence"_s, sentence);
    return {json, m_lines.join(u'\n') + u'\n' + sentence, Exit::Fault};
}

} // namespace ringi
