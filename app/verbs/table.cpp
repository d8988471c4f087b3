// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs. Parsing, help and the check of docs/verbs.md read these lines and nothing else.
#include "app/verbs/acts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using Place = Verb::Place;
using Screen = Verb::Screen;

constexpr auto kVerbs = std::to_array<Verb>({
    {"init", "STORE --office CODE --officer NAME [--division KEY] [--post KEY]… [--exercise] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a store and enrols its first officer, who administers it"),
     verb::createStore},
    {"enrol", "STORE NAME --division KEY --post KEY… [--as NAME] [--passphrase-file FILE] [--new-passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "enrols an officer with a key of their own"), verb::enrolOfficer},
    {"officers", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists who is enrolled"), verb::listOfficers},
    {"demo", "STORE [--incidents N] [--seed S] [--until TIME]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a store with a believable history, the same for the same seed"),
     verb::writeDemo},
    {"import", "STORE FILE… [--profile PROFILE] [--dry-run] [--rejected FILE] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "adds the incidents of another register from CSV files"), verb::importFiles},
    {"list", "STORE [QUERY]… [--limit N] [--sort KEY] [--ascending]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists incidents that match the register's query language"),
     verb::listIncidents},
    {"show", "STORE NUMBER [--at TIME]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "shows an incident or a measure whole, as it is or as it stood at a time"),
     verb::showRecord},
    {"log", "STORE [--as NAME] [--passphrase-file FILE] < incident.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "logs an incident"), verb::logIncident},
    {"hand", "STORE NUMBER --to DIVISION --ask TEXT [--due TIME] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "offers an incident to another division"), verb::offerCustody},
    {"accept", "STORE NUMBER [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "accepts an incident that was offered"), verb::acceptCustody},
    {"return", "STORE NUMBER --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "returns an incident that was offered"), verb::returnCustody},
    {"note", "STORE NUMBER --text TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "adds a note to an incident"), verb::addNote},
    {"phase", "STORE NUMBER --to PHASE [--reason TEXT] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "moves an incident to another phase"), verb::movePhase},
    {"draft", "STORE NUMBER [--as NAME] [--passphrase-file FILE] < measure.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "drafts a measure on an incident, or revises the measure of that number"),
     verb::draftMeasure},
    {"submit", "STORE NUMBER [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "sends a measure round for sign-off"), verb::submitMeasure},
    {"sign",
     "STORE NUMBER --gate KEY --verdict approve|approve_with_conditions|return|reject [--reason TEXT] "
     "[--condition TEXT]… [--hash HEX] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "prints the text of a measure and signs exactly that at a gate"),
     verb::signGate},
    {"verify", "[STORE] [--document FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords",
                       "reads the whole ledger and reports what does not hold, or compares a printed original with it"),
     verb::verifyLedger},
    {"rebuild", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "folds every view anew from the ledger"),
     verb::rebuildViews},
    {"pictures", "STORE --into FOLDER",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "keeps a picture of every page of the window, for developers"),
     verb::takePictures, Place::Hidden, Screen::Needed},
    {"help", "[VERB]", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the verbs, or explains one"), verb::showHelp},
});

} // namespace

std::span<const Verb> verbs()
{
    return kVerbs;
}

const Verb *verbNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(kVerbs, [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == kVerbs.end() ? nullptr : &*found;
}

} // namespace ringi
