// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registermeasurements.h"

#include "registerreader.h"
#include "support/scriptedquestions.h"
#include "ui/kit/look.h"
#include "workload.h"

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
    const auto journal = store.journal();
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const Session session = signedIn(store, desk);
    const Registry registry = store.queries()->registry();
    Asker asker([&store] { return store.queries(); });
    DeskThread thread(desk, asker);
    test::ScriptedQuestions questions;
    Drafts drafts(folder, registry.store, session.officer);
    Office office{thread,   asker,         clock,     session, registry.officers.value(session.officer),
                  registry, registry.mode, questions, drafts,  [&store] { return store.ledger(); }};
    RegisterReader reader(application, office);
    add(figures, u"register_open"_s, reader.open(kOpenings));
    add(figures, u"register_wheel"_s, reader.turnTheWheel());
    add(figures, u"register_page_down"_s, reader.pageDown());
    add(figures, u"register_jump"_s, reader.jumpToTheEnds());
    add(figures, u"register_drag"_s, reader.dragTheBar());
    add(figures, u"register_sort"_s, reader.sort());
}

} // namespace ringi::bench
