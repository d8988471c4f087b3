// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/contentwriter.h"

#include "demo/assessing.h"
#include "demo/stating.h"

#include <algorithm>

namespace ringi {

namespace {

void addSentence(QString &text, QStringView sentence, Tongue tongue)
{
    if (!text.isEmpty() && tongue == Tongue::English)
        text += u' ';
    text += sentence;
}

/// One to four sentences: what was seen, up to two particulars, what was done at once.
QString summaryOf(CaseFile &file, const Tale &tale, size_t opening)
{
    QString text = file.cast.fill(tale.openings[opening]);
    const int details = file.dice.below(3);
    const int first = file.dice.below(int(tale.details.size()));
    for (int i = 0; i < details; ++i) {
        const auto detail = size_t(first + i) % tale.details.size();
        addSentence(text, file.cast.fill(tale.details[detail]), file.tongue);
    }
    if (file.dice.chance(0.6))
        addSentence(text, file.say(firstResponses(file.tongue)), file.tongue);
    return text;
}

/// Titles of English text begin with a capital also where they begin with a word of the cast.
QString titled(const CaseFile &file, QStringView words)
{
    QString title = file.cast.fill(words);
    title[0] = title.at(0).toUpper();
    return title;
}

Tlp drawTlp(Severity severity, Dice &dice)
{
    static constexpr std::array<int, 5> kLight{16, 36, 38, 8, 2};
    static constexpr std::array<int, 5> kGrave{6, 18, 40, 22, 14};
    return Tlp(dice.weighted(severity >= Severity::High ? kGrave : kLight));
}

} // namespace

IncidentContent firstContent(CaseFile &file, Instant logged)
{
    const Tale &tale = file.theme->in(file.tongue);
    IncidentContent content;
    const auto chosen = size_t(file.dice.below(int(tale.titles.size())));
    content.title = titled(file, tale.titles[chosen]);
    content.summary = summaryOf(file, tale, chosen);
    content.cls = file.theme->cls;
    content.type = file.dice.chance(0.93) ? QString(file.theme->type) : QString();
    content.tlp = drawTlp(file.opening.severity, file.dice);
    content.sector = file.organisation.sector;
    content.organisation = file.organisation.name;
    content.source = file.say(file.isLoggedByProgram ? Saying::ProgramSource : Saying::Source);
    content.times = statedTimes(logged, file.opening.isAbroad, file.dice);
    content.assessment = assess(file.opening.severity, file.dice);
    if (content.assessment.override)
        content.assessment.overrideReason = file.say(Saying::OverrideReason);
    return content;
}

QString reviseContent(CaseFile &file, const Step &step)
{
    IncidentTimes &times = file.content.times;
    const Instant stated = std::max(step.at.plusMs(-file.dice.span(5 * kMinute, kHour)), times.reported->at);
    if (step.phase == Phase::Containment && !times.contained) {
        times.contained = state(stated, Precision::Minute);
        return file.say(Saying::ContainedReason);
    }
    if (step.phase == Phase::Recovery && !times.recovered) {
        times.recovered = state(times.contained ? std::max(stated, times.contained->at) : stated, Precision::Minute);
        return file.say(Saying::RecoveredReason);
    }
    addSentence(file.content.summary, file.say(Saying::Facts), file.tongue);
    return file.say(Saying::RevisionReason);
}

} // namespace ringi
