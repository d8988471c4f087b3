// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read for the closed lists of the field: one name for each value, in the language of the moment. Ledger,
// JSON and database keep the keys; nothing here is ever stored.
#pragma once

#include "domain/refusal.h"
#include "domain/statedtime.h"
#include "domain/vocabulary.h"
#include "queries/rows.h"

namespace ringi::words {

QString label(Division division);
/// The badge: "OP", 運用.
QString shortLabel(Division division);
QString label(Post post);
/// "Duty officer, analyst"
QString label(const QList<Post> &posts);
QString label(Phase phase);
QString label(Severity severity);
/// "TLP:AMBER+STRICT": the same in every language.
QString label(Tlp tlp);
/// Who may read what carries the marking, one sentence.
QString meaning(Tlp tlp);
QString label(StoreMode mode);
QString label(HandoffState state);
QString label(ConsultationState state);
QString label(TaskState state);
QString label(MeasureKind kind);
QString label(MeasureState state);
QString label(GateKind kind);
QString label(Capacity capacity);
QString label(CommunicationsClass cls);
QString label(ChecklistAnswer answer);
/// What is wrong with a route, as part of a sentence.
QString label(RouteFaultCode code);
/// The name in the language of the program.
QString label(const Bilingual &name);
QString label(Verdict verdict);
QString label(Precision precision);
QString label(RegisterSort sort);

/// The gate of a route by its key; the key itself when this version does not know it.
QString gateLabel(QStringView key);
/// The question of the legal checklist.
QString checklistLabel(QStringView item);
/// What an event says happened: "Custody offered".
QString eventLabel(QByteArrayView kind);
/// A field of an incident by its key: "occurred", "summary".
QString fieldLabel(QStringView key);

/// The three viewpoints from which severity is judged; the highest counts.
enum class Viewpoint { Continuity, Safety, Trust };

QString label(Viewpoint viewpoint);
/// What the level means from that viewpoint, one sentence.
QString meaning(Viewpoint viewpoint, Severity level);

} // namespace ringi::words
