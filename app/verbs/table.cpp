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
    {"init",
     "STORE --office CODE --officer NAME [--division KEY] [--post KEY]… [--token URI] [--exercise] "
     "[--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a store and enrols its first officer, who administers it"),
     verb::createStore},
    {"enrol",
     "STORE NAME --division KEY --post KEY… [--term TERM]… [--token URI] [--as NAME] [--passphrase-file FILE] "
     "[--new-passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "enrols an officer with a key of their own"), verb::enrolOfficer},
    {"passphrase", "STORE [--as NAME] [--passphrase-file FILE] [--new-passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "changes the passphrase of an officer's key"), verb::changePassphrase},
    {"tokens", "",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the hardware tokens that are plugged in, and their keys"),
     verb::listTokens},
    {"appoint", "STORE NAME --division KEY --post KEY… [--term TERM]… [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "gives an officer a division and posts, with their terms"),
     verb::appointOfficer},
    {"suspend", "STORE NAME --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "suspends an officer at once"), verb::suspendOfficer},
    {"reinstate", "STORE NAME [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets a suspended officer act again"), verb::reinstateOfficer},
    {"new-key",
     "STORE NAME --reason TEXT [--token URI] [--as NAME] [--passphrase-file FILE] [--new-passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "gives an officer who lost the passphrase a new key"), verb::replaceKey},
    {"proposals", "STORE [--all]", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists what waits for a second person"),
     verb::listProposals},
    {"confirm", "STORE N [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "confirms what another administrator proposed"), verb::confirmProposal},
    {"drop", "STORE N --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "drops a proposal that waits for a second person"), verb::dropProposal},
    {"may", "STORE [--officer NAME] [--as NAME] [--at TIME]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "says what an officer may do, by which post, and who gave it"),
     verb::showRights},
    {"officers", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists who is enrolled"), verb::listOfficers},
    {"demo", "STORE [--incidents N] [--seed S] [--until TIME]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a store with a believable history, the same for the same seed"),
     verb::writeDemo},
    {"import", "STORE FILE… [--profile PROFILE] [--dry-run] [--rejected FILE] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "adds the incidents of another register from CSV files"), verb::importFiles},
    {"list", "STORE [QUERY]… [--view NAME] [--limit N] [--sort KEY] [--ascending] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists incidents that match the register's query language"),
     verb::listIncidents},
    {"search", "STORE TEXT… [--limit N] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "searches incidents, measures and officers and says where the text stands"),
     verb::searchRecords},
    {"show", "STORE NUMBER [--at TIME] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "shows an incident or a measure whole, as it is or as it stood at a time"),
     verb::showRecord},
    {"log", "STORE [--division KEY]… [--officer NAME]… [--as NAME] [--passphrase-file FILE] < incident.json",
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
    {"restrict", "STORE NUMBER [--division KEY]… [--officer NAME]… --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets only these divisions and officers read an incident"),
     verb::restrictIncident},
    {"unrestrict", "STORE NUMBER --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets everybody read an incident again"), verb::liftRestriction},
    {"tag", "STORE NUMBER [--add TAG]… [--remove TAG]… [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "puts tags on an incident and takes tags off"), verb::tagIncident},
    {"views list", "STORE [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the views of the register that are shared with you"),
     verb::listViews},
    {"views share",
     "STORE NAME [QUERY]… [--everybody] [--sort KEY] [--ascending] [--group KEY] [--column KEY]… [--as NAME] "
     "[--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "shares a view of the register with your division, or with everybody"),
     verb::shareView},
    {"views change",
     "STORE N NAME [QUERY]… [--sort KEY] [--ascending] [--group KEY] [--column KEY]… [--as NAME] "
     "[--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "puts another name and question in the place of a shared view"),
     verb::changeView},
    {"views withdraw", "STORE N [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "withdraws a shared view"), verb::withdrawView},
    {"readings", "STORE [NUMBER] [--limit N] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists who read, exported or printed what, as far as it is yours to know"),
     verb::listReadings},
    {"draft", "STORE NUMBER [--kind KIND] [--as NAME] [--passphrase-file FILE] < measure.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "drafts a measure on an incident"), verb::draftMeasure},
    {"revise", "STORE NUMBER [--as NAME] [--passphrase-file FILE] < measure.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "writes a measure anew, which voids every signature on it"),
     verb::reviseMeasure},
    {"attach", "STORE NUMBER FILE… [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "keeps files with a measure, which revises it"), verb::attachFiles},
    {"attachment", "STORE NUMBER ATTACHMENT --output FILE [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "writes a file that was kept with a measure"), verb::readAttachment},
    {"way", "STORE NUMBER [--urgent] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords",
                       "lists the gates a measure would meet, who can sign each, and who is missing"),
     verb::showWay},
    {"submit", "STORE NUMBER [--urgent REASON] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "sends a measure round for sign-off"), verb::submitMeasure},
    {"withdraw", "STORE NUMBER --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "takes a measure back before it is decided"), verb::withdrawMeasure},
    {"checklist", "STORE NUMBER [--show] [--as NAME] [--passphrase-file FILE] < answers.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "answers questions of the legal checklist, or shows them all"),
     verb::answerChecklist},
    {"sign",
     "STORE NUMBER --gate KEY --verdict approve|approve_with_conditions|return|reject|hold|opinion|seen "
     "[--reason TEXT] [--condition TEXT]… [--document REF] [--dissent TEXT] [--valid-until TIME] "
     "[--acting-for NAME] [--hash HEX] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "prints the text of a measure and signs exactly that at a gate"),
     verb::signGate},
    {"defer", "STORE NUMBER --gate KEY --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets a gate follow the decision because nobody who could sign it is there"),
     verb::deferGate},
    {"view", "STORE NUMBER --gate KEY [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "reads afterwards what a deputy signed in your absence"), verb::viewLater},
    {"meet", "STORE NUMBER --condition N --evidence TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "records that a condition of an approval is met"), verb::meetCondition},
    {"dissent", "STORE NUMBER --text TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "keeps what you hold against a measure"), verb::recordDissent},
    {"conflict", "STORE NUMBER --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "declares a conflict of interest; you sign nothing on this measure"),
     verb::declareConflict},
    {"revoke", "STORE NUMBER --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "revokes an approval"), verb::revokeMeasure},
    {"result", "STORE NUMBER --at TIME [--as NAME] [--passphrase-file FILE] < result.txt",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "records that a measure was carried out, and what came of it"),
     verb::carryOut},
    {"review", "STORE NUMBER [--as NAME] [--passphrase-file FILE] < review.json",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "closes the review after the fact, by somebody who took no part"),
     verb::closeReview},
    {"erase", "STORE NUMBER [--confirm RECORD] [--result TEXT] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "carries out an erasure: shows what goes, and removes it for good"),
     verb::eraseRecord},
    {"decisions",
     "STORE [--kind KIND] [--state STATE] [--urgent] [--by-deputy] [--overdue] [--lapsing-before TIME] [--limit N] "
     "[--csv FILE] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists what was decided"), verb::listDecisions},
    {"deputy list", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists who may sign for whom, and when"),
     verb::listDeputies},
    {"deputy register",
     "STORE --absent NAME --deputy NAME --from TIME --until TIME --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "registers a deputy for an officer who will be away"), verb::registerDeputy},
    {"deputy end", "STORE N [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "ends a deputyship of the list early"), verb::endDeputy},
    {"delegate list", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the standing delegations of decisions"),
     verb::listDelegations},
    {"delegate grant",
     "STORE --kind KIND --gate KEY --to-division DIVISION --to-post POST --until TIME --basis TEXT [--from TIME] "
     "[--severity-up-to LEVEL] [--tlp-up-to TLP] [--personal-data] [--urgent] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets a post decide at your gate, within limits"), verb::grantDelegation},
    {"delegate end", "STORE N [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "ends a delegation of the list early"), verb::endDelegation},
    {"routes list", "STORE",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the routes in force and the changes proposed"), verb::listRoutes},
    {"routes show", "STORE KIND [--version N] [--proposal]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "prints a route as its file"), verb::showRoute},
    {"routes check", "FILE…",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "reads route files and names every fault in them; needs no store"),
     verb::checkRoutes},
    {"routes propose", "STORE FILE [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "proposes a changed route, for a second administrator to publish"),
     verb::proposeRoute},
    {"routes publish", "STORE KIND [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "puts the proposed route of a kind of measure into force"),
     verb::publishRoute},
    {"routes drop", "STORE KIND --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "drops a proposed route"), verb::dropRoute},
    {"compartment list", "STORE",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the compartments, who is in them and what of them was waived"),
     verb::listCompartments},
    {"compartment create",
     "STORE NAME --kind source|privilege|other --member NAME… [--tlp TLP] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a compartment whose entries only its members can open"),
     verb::createCompartment},
    {"compartment add", "STORE NAME --member NAME [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lets another officer into a compartment"), verb::addMember},
    {"compartment remove", "STORE NAME --member NAME --reason TEXT [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "takes an officer out of a compartment; what comes later is sealed anew"),
     verb::removeMember},
    {"compartment openings", "STORE NAME",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "lists who opened which entry of a compartment, and when"),
     verb::listOpenings},
    {"seal",
     "STORE NUMBER --compartment NAME [--tlp TLP] [--file FILE]… [--as NAME] [--passphrase-file FILE] < entry.txt",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "adds an entry to an incident that only a compartment's members can open"),
     verb::sealEntry},
    {"open", "STORE NUMBER --entry N [--file N] [--output FILE] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "records that you open a sealed entry, and prints it"), verb::openEntry},
    {"waive", "STORE COMPARTMENT --reason TEXT [--incident NUMBER] [--entry N] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "waives a legal privilege, of one entry or of a whole compartment"),
     verb::waivePrivilege},
    {"release", "STORE NUMBER --entry N [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "opens an entry whose privilege is waived and makes it a note"),
     verb::releaseEntry},
    {"report", "STORE KIND NUMBER --output FILE [--language LANGUAGE] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "prints the decided original of a measure as PDF, with its proof inside"),
     verb::writeReport, Place::Help, Screen::Paper},
    {"verify",
     "[STORE] [--since WHAT] [--against CHECKPOINT] [--trust FILE] [--views] [--document FILE] "
     "[--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP(
         "ringi::VerbWords",
         "reads the ledger and reports what does not hold, or compares a checkpoint or an original with it"),
     verb::verifyLedger},
    {"checkpoint",
     "STORE [--countersign] [--export FILE] [--list] [--over COMMITS] [--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "verifies the ledger and signs where it ends, or signs that as the second"),
     verb::keepCheckpoint},
    {"timestamp",
     "STORE [--request FILE] [--answer FILE] [--ask URL] [--trust FILE] [--export FILE] [--over COMMITS] "
     "[--as NAME] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "has an authority outside of the office state when a checkpoint was there"),
     verb::keepTimestamp},
    {"rebuild", "STORE", QT_TRANSLATE_NOOP("ringi::VerbWords", "folds every view anew from the ledger"),
     verb::rebuildViews},
    {"backup", "STORE [--into FOLDER] [--output FILE] [--recovery-key FILE] [--keep N]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "backs a store up while it is in use, and reads the backup back"),
     verb::backUp},
    {"recovery-key", "FOLDER [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes the pair of keys that backups are encrypted to and opened with"),
     verb::makeRecoveryKey},
    {"restore", "BACKUP STORE [--recovery-key FILE] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "makes a store anew from a backup, in a place where there is none"),
     verb::restoreStore},
    {"drill", "BACKUP [--recovery-key FILE] [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "restores a backup into a temporary place, verifies it and reports"),
     verb::drillRestore},
    {"pictures", "STORE --into FOLDER [--every]",
     QT_TRANSLATE_NOOP("ringi::VerbWords", "keeps a picture of every page of the window, for developers"),
     verb::takePictures, Place::Hidden, Screen::Needed},
    {"help", "[VERB]…", QT_TRANSLATE_NOOP("ringi::VerbWords", "lists the verbs, or explains one"), verb::showHelp},
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

const Verb *verbIn(const QStringList &words)
{
    const Verb *longer = verbNamed(words.mid(0, 2).join(u' '));
    return longer ? longer : verbNamed(words.value(0));
}

QStringList withoutName(const Verb &verb, const QStringList &words)
{
    return words.mid(QLatin1StringView(verb.name).contains(u' ') ? 2 : 1);
}

} // namespace ringi
