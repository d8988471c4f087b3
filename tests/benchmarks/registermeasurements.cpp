// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registermeasurements.h"

#include "benchoffice.h"
#include "registerreader.h"
#include "ui/kit/look.h"

#include <QSettings>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kOpenings = 5;

void add(Figures &figures, const QString &name, const RegisterReader::Seen &seen)
{
    figures.add(name, seen.painted, {});
    figures.add(name + u"_busy"_s, seen.busy, {});
}

} // namespace

void measureRegister(BusyApplication &application, Store &store, const QString &folder, Figures &figures)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    kit::dress(application, kit::light());
    BenchOffice bench(store, folder);
    RegisterReader reader(application, bench.office());
    add(figures, u"register_open"_s, reader.open(kOpenings));
    add(figures, u"register_wheel"_s, reader.turnTheWheel());
    add(figures, u"register_page_down"_s, reader.pageDown());
    add(figures, u"register_jump"_s, reader.jumpToTheEnds());
    add(figures, u"register_drag"_s, reader.dragTheBar());
    add(figures, u"register_sort"_s, reader.sort());
}

} // namespace ringi::bench
