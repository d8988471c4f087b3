// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each verb does; one function, one file of that name. The table binds them to their names.
#pragma once

#include "app/verbs/call.h"

namespace ringi::verb {

Outcome<Answer> createStore(Call &call);
Outcome<Answer> enrolOfficer(Call &call);
Outcome<Answer> changePassphrase(Call &call);
Outcome<Answer> replaceKey(Call &call);
Outcome<Answer> appointOfficer(Call &call);
Outcome<Answer> suspendOfficer(Call &call);
Outcome<Answer> reinstateOfficer(Call &call);
Outcome<Answer> listProposals(Call &call);
Outcome<Answer> confirmProposal(Call &call);
Outcome<Answer> dropProposal(Call &call);
Outcome<Answer> showRights(Call &call);
Outcome<Answer> listOfficers(Call &call);
Outcome<Answer> listTokens(Call &call);
Outcome<Answer> writeDemo(Call &call);
Outcome<Answer> importFiles(Call &call);
Outcome<Answer> listIncidents(Call &call);
Outcome<Answer> searchRecords(Call &call);
Outcome<Answer> showRecord(Call &call);
Outcome<Answer> logIncident(Call &call);
Outcome<Answer> offerCustody(Call &call);
Outcome<Answer> acceptCustody(Call &call);
Outcome<Answer> returnCustody(Call &call);
Outcome<Answer> addNote(Call &call);
Outcome<Answer> movePhase(Call &call);
Outcome<Answer> restrictIncident(Call &call);
Outcome<Answer> liftRestriction(Call &call);
Outcome<Answer> tagIncident(Call &call);
Outcome<Answer> listReadings(Call &call);
Outcome<Answer> listCompartments(Call &call);
Outcome<Answer> createCompartment(Call &call);
Outcome<Answer> addMember(Call &call);
Outcome<Answer> removeMember(Call &call);
Outcome<Answer> listOpenings(Call &call);
Outcome<Answer> sealEntry(Call &call);
Outcome<Answer> openEntry(Call &call);
Outcome<Answer> waivePrivilege(Call &call);
Outcome<Answer> releaseEntry(Call &call);
Outcome<Answer> draftMeasure(Call &call);
Outcome<Answer> reviseMeasure(Call &call);
Outcome<Answer> attachFiles(Call &call);
Outcome<Answer> readAttachment(Call &call);
Outcome<Answer> showWay(Call &call);
Outcome<Answer> submitMeasure(Call &call);
Outcome<Answer> withdrawMeasure(Call &call);
Outcome<Answer> answerChecklist(Call &call);
Outcome<Answer> signGate(Call &call);
Outcome<Answer> deferGate(Call &call);
Outcome<Answer> viewLater(Call &call);
Outcome<Answer> meetCondition(Call &call);
Outcome<Answer> recordDissent(Call &call);
Outcome<Answer> declareConflict(Call &call);
Outcome<Answer> revokeMeasure(Call &call);
Outcome<Answer> carryOut(Call &call);
Outcome<Answer> closeReview(Call &call);
Outcome<Answer> eraseRecord(Call &call);
Outcome<Answer> listDecisions(Call &call);
Outcome<Answer> listDeputies(Call &call);
Outcome<Answer> registerDeputy(Call &call);
Outcome<Answer> endDeputy(Call &call);
Outcome<Answer> listDelegations(Call &call);
Outcome<Answer> grantDelegation(Call &call);
Outcome<Answer> endDelegation(Call &call);
Outcome<Answer> listRoutes(Call &call);
Outcome<Answer> showRoute(Call &call);
Outcome<Answer> checkRoutes(Call &call);
Outcome<Answer> proposeRoute(Call &call);
Outcome<Answer> publishRoute(Call &call);
Outcome<Answer> dropRoute(Call &call);
Outcome<Answer> listViews(Call &call);
Outcome<Answer> shareView(Call &call);
Outcome<Answer> changeView(Call &call);
Outcome<Answer> withdrawView(Call &call);
Outcome<Answer> writeReport(Call &call);
Outcome<Answer> verifyLedger(Call &call);
Outcome<Answer> verifyDocument(Call &call);
Outcome<Answer> keepCheckpoint(Call &call);
Outcome<Answer> keepTimestamp(Call &call);
Outcome<Answer> rebuildViews(Call &call);
Outcome<Answer> backUp(Call &call);
Outcome<Answer> makeRecoveryKey(Call &call);
Outcome<Answer> restoreStore(Call &call);
Outcome<Answer> drillRestore(Call &call);
Outcome<Answer> takePictures(Call &call);
Outcome<Answer> showHelp(Call &call);

} // namespace ringi::verb
