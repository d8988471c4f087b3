// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "works.h"

#include <QList>

#include <algorithm>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr double kFrame = 16;

constexpr Target medianOf(double ms)
{
    return {Yardstick::Median, ms};
}

constexpr Target p95Of(double ms)
{
    return {Yardstick::P95, ms};
}

/// An act at the register: until its rows are painted, and how long the window was deaf meanwhile.
void addAct(QList<Work> &works, const QString &name, const QString &title, std::optional<Target> painted)
{
    works.append({name, title, Kind::Interactive, painted, Unit::Milliseconds, true});
    works.append({name + u"_busy"_s, title + u": longest on the GUI thread"_s, Kind::Interactive, p95Of(kFrame)});
}

/// Motions at the pace of the screen: rows are waited for when it ends.
void addMotion(QList<Work> &works, const QString &name, const QString &title)
{
    works.append({name, title + u": rows after its end"_s, Kind::Interactive, p95Of(50)});
    works.append({name + u"_busy"_s, title + u": longest on the GUI thread"_s, Kind::Interactive, p95Of(kFrame)});
}

void addSearches(QList<Work> &works)
{
    const QList<std::pair<QString, QString>> scripts{{u"latin"_s, u"Latin"_s}, {u"japanese"_s, u"Japanese"_s}};
    const QList<std::pair<QString, QString>> shares{{u"rare"_s, u"a rare word"_s},
                                                    {u"percent"_s, u"a word in 1 %"_s},
                                                    {u"common"_s, u"a word in about 40 %"_s},
                                                    {u"absent"_s, u"a word that is nowhere"_s},
                                                    {u"prefix"_s, u"the beginning of a word"_s}};
    for (const auto &[script, language] : scripts) {
        for (const auto &[share, words] : shares)
            works.append({u"search_%1_%2"_s.arg(share, script), u"search, first page: %1, %2"_s.arg(words, language),
                          Kind::Interactive, p95Of(100), Unit::Milliseconds, share == u"common"});
    }
}

void addSheets(QList<Work> &works)
{
    works.append({u"sheet_painted"_s, u"a sign-off sheet, opened to painted"_s, Kind::Interactive});
    works.append({u"sheet_painted_busy"_s, u"a sheet opened: longest on the GUI thread"_s, Kind::Interactive});
    works.append(
        {u"open_sheet_first"_s, u"a sheet of 12 gates and 30 versions, read the first time"_s, Kind::Background});
    works.append({u"open_sheet"_s, u"the same sheet, read again"_s, Kind::Interactive});
    const QList<std::pair<QString, QString>> parts{{u"fold"_s, u"its state folded"_s},
                                                   {u"registry"_s, u"the registry"_s},
                                                   {u"history"_s, u"its history"_s},
                                                   {u"gate_times"_s, u"times of such gates"_s},
                                                   {u"precedents"_s, u"precedents"_s},
                                                   {u"way_ahead"_s, u"the way ahead"_s},
                                                   {u"word_diff"_s, u"the difference of two versions"_s}};
    for (const auto &[part, words] : parts)
        works.append({u"sheet_"_s + part, u"of that: "_s + words, Kind::Interactive});
}

QList<Work> allWorks()
{
    QList<Work> works;
    works.append({u"open_painted"_s, u"open the store to a painted list"_s, Kind::Interactive, medianOf(500),
                  Unit::Milliseconds, true});
    works.append({u"open_painted_busy"_s, u"open the store: longest on the GUI thread"_s, Kind::Interactive});
    addAct(works, u"jump"_s, u"jump to an end of the register"_s, p95Of(50));
    addAct(works, u"page_down"_s, u"page down"_s, p95Of(50));
    addMotion(works, u"wheel"_s, u"turn the wheel"_s);
    addMotion(works, u"drag"_s, u"drag the scroll bar"_s);
    addAct(works, u"sort"_s, u"sort by a column"_s, {});
    addAct(works, u"filter"_s, u"filter by a chip"_s, {});
    addAct(works, u"type"_s, u"type a word, from its last letter"_s, {});
    addAct(works, u"burst"_s, u"take over 1,000 changes of others"_s, {});
    works.append({u"first_page"_s, u"the newest 50 records"_s, Kind::Interactive});
    works.append({u"whole_order"_s, u"the whole order, beside the window"_s, Kind::Background});
    addSearches(works);
    works.append({u"command"_s, u"one command, durable"_s, Kind::Interactive, Target{Yardstick::P95Ratio, 2},
                  Unit::Milliseconds, true});
    works.append({u"import"_s, u"bulk import"_s, Kind::Background, Target{Yardstick::MedianRatio, 2}});
    works.append({u"rebuild"_s, u"rebuild of the views"_s, Kind::Background, Target{Yardstick::MedianRatio, 2}});
    works.append(
        {u"dashboard"_s, u"the dashboard's figures"_s, Kind::Interactive, p95Of(50), Unit::Milliseconds, true});
    works.append({u"signoff_figures"_s, u"the figures of sign-off"_s, Kind::Interactive, p95Of(50)});
    works.append({u"verify"_s, u"verify, beside libsodium alone on every core"_s, Kind::Background,
                  Target{Yardstick::MedianRatio, 1 / 0.8}});
    works.append(
        {u"resident"_s, u"resident memory, register open"_s, Kind::Background, medianOf(200), Unit::Megabytes});
    works.append({u"resident_peak"_s, u"resident memory at its peak"_s, Kind::Background, {}, Unit::Megabytes});
    addSheets(works);
    return works;
}

} // namespace

const QList<Work> &works()
{
    static const QList<Work> all = allWorks();
    return all;
}

const Work &workNamed(const QString &name)
{
    const auto found = std::ranges::find(works(), name, &Work::name);
    if (found == works().end())
        qFatal("nobody knows the work %s", qPrintable(name));
    return *found;
}

} // namespace ringi::bench
