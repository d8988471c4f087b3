// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of the command line: its name, how it is called, what it does. Parsing, help and docs/verbs.md all follow from
// the one line in the table.
#pragma once

#include "domain/refusal.h"

#include <QJsonValue>
#include <QStringList>

#include <span>

namespace ringi {

class Call;

enum class Exit { Done = 0, Refused = 1, Usage = 2, Fault = 3 };

/// What a verb found or did, for programs and for people.
struct Answer
{
    QJsonValue json;
    QString text;
    Exit exit = Exit::Done;
};

struct Verb
{
    enum class Place { Help, Hidden };
    enum class Screen {
        None,
        Paper, ///< fonts and painters, but no display
        Needed,
    };

    const char *name;
    const char *synopsis; ///< see synopsis.h for its grammar
    const char *summary;  ///< source text, translated when shown
    Outcome<Answer> (*run)(Call &call);
    Place place = Place::Help;
    Screen screen = Screen::None;
};

std::span<const Verb> verbs();
/// Null when there is no such verb.
const Verb *verbNamed(QStringView name);
/// The verb a call begins with; a name of two words, "routes list", goes before one of one. Null for none.
const Verb *verbIn(const QStringList &words);
/// The call without the verb's name.
QStringList withoutName(const Verb &verb, const QStringList &words);

} // namespace ringi
