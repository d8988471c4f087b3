// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/fieldchanges.h"

#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldChanges)
};

QString inWords(const QString &text)
{
    return text;
}

QString inWords(const std::optional<StatedTime> &time)
{
    return time ? words::stated(*time) : QString();
}

QString inWords(const std::optional<Severity> &level)
{
    return level ? u"%1 %2"_s.arg(int(*level)).arg(words::label(*level)) : QString();
}

QString inWords(const std::optional<Instant> &at)
{
    return at ? words::dateTime(*at) : QString();
}

QString inWords(const NcissAnswers &answers)
{
    if (const auto score = ncissScore(answers))
        return words::locale().toString(*score, 'f', 1);
    const int answered = ncissRange(answers).answered;
    return answered > 0 ? ChangeWords::tr("%1 of 8 answered").arg(answered) : QString();
}

class Comparison
{
public:
    template <class T> void operator()(const QString &field, const T &before, const T &after)
    {
        if (!(before == after))
            m_changes.append({field, inWords(before), inWords(after)});
    }

    [[nodiscard]] const QList<FieldChange> &changes() const { return m_changes; }

private:
    QList<FieldChange> m_changes;
};

void compareTimes(Comparison &compare, const IncidentTimes &before, const IncidentTimes &after)
{
    compare(words::fieldLabel(u"occurred"), before.occurred, after.occurred);
    compare(words::fieldLabel(u"detected"), before.detected, after.detected);
    compare(words::fieldLabel(u"reported"), before.reported, after.reported);
    compare(words::fieldLabel(u"contained"), before.contained, after.contained);
    compare(words::fieldLabel(u"recovered"), before.recovered, after.recovered);
}

void compareAssessments(Comparison &compare, const Assessment &before, const Assessment &after)
{
    compare(words::label(words::Viewpoint::Continuity), before.continuity, after.continuity);
    compare(words::label(words::Viewpoint::Safety), before.safety, after.safety);
    compare(words::label(words::Viewpoint::Trust), before.trust, after.trust);
    compare(ChangeWords::tr("Severity set by hand"), before.override, after.override);
    compare(ChangeWords::tr("Reason for it"), before.overrideReason, after.overrideReason);
    compare(ChangeWords::tr("NCISS score"), before.nciss, after.nciss);
}

} // namespace

QList<FieldChange> changesBetween(const IncidentContent &before, const IncidentContent &after)
{
    Comparison compare;
    compare(words::fieldLabel(u"title"), before.title, after.title);
    compare(words::fieldLabel(u"summary"), before.summary, after.summary);
    compare(words::fieldLabel(u"class"), words::classAndTypeLabel(before.cls, before.type),
            words::classAndTypeLabel(after.cls, after.type));
    compare(words::fieldLabel(u"tlp"), words::label(before.tlp), words::label(after.tlp));
    compare(words::fieldLabel(u"sector"), words::sectorLabel(before.sector), words::sectorLabel(after.sector));
    compare(words::fieldLabel(u"organisation"), before.organisation, after.organisation);
    compare(words::fieldLabel(u"source"), before.source, after.source);
    compareTimes(compare, before.times, after.times);
    compareAssessments(compare, before.assessment, after.assessment);
    return compare.changes();
}

QList<FieldChange> changesBetween(const MeasureContent &before, const MeasureContent &after)
{
    Comparison compare;
    compare(ChangeWords::tr("Subject"), before.subject, after.subject);
    compare(ChangeWords::tr("Proposed measure"), before.text, after.text);
    compare(ChangeWords::tr("Purpose"), before.purpose, after.purpose);
    compare(ChangeWords::tr("Effect"), before.effect, after.effect);
    compare(ChangeWords::tr("Legal basis"), before.legalBasis, after.legalBasis);
    compare(ChangeWords::tr("Valid until"), before.validUntil, after.validUntil);
    return compare.changes();
}

} // namespace ringi
