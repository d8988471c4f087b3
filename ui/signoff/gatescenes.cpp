// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/gatescenes.h"

#include "ui/signoff/signingways.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class GateWords
{
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

bool circulated(const Measure &measure)
{
    return measure.submitted.has_value();
}

bool isAwaitedOutside(const Gate &gate)
{
    return gate.kind == GateKind::ExternalConsent || gate.kind == GateKind::Consult;
}

kit::GateState stateOf(const Measure &measure, const Gate &gate)
{
    if (measure.isPassed(gate))
        return kit::GateState::Met;
    if (const SheetStamp *stamp = measure.stampAt(gate.key); stamp && stamp->verdict == Verdict::Reject)
        return kit::GateState::Stuck;
    if (measure.isOpen(gate))
        return isAwaitedOutside(gate) ? kit::GateState::Waiting : kit::GateState::Running;
    return measure.sheet.comesLater(gate) ? kit::GateState::Later : kit::GateState::Blocked;
}

QString listed(const QStringList &names)
{
    return names.join(GateWords::tr(", ", "between the names of gates"));
}

/// Gates the decision needs, directly or through others, that are not passed.
QStringList openBefore(const Measure &measure, const Gate &gate)
{
    QStringList keys;
    QStringList asked = measure.sheet.needsOf(gate);
    while (!asked.isEmpty()) {
        const QString key = asked.takeFirst();
        const Gate *need = measure.sheet.gate(key);
        if (!need || keys.contains(key))
            continue;
        asked += measure.sheet.needsOf(*need);
        if (!measure.isPassed(*need))
            keys.append(key);
    }
    return keys;
}

QStringList namesOf(const Measure &measure, const QStringList &keys)
{
    QStringList names;
    for (const Gate &gate : measure.sheet.gates) {
        if (keys.contains(gate.key))
            names.append(words::label(gate.name));
    }
    return names;
}

QString dueOf(const Measure &measure, const Gate &gate, Instant now)
{
    const auto due = measure.isOpen(gate) ? measure.dueOf(gate) : std::nullopt;
    if (!due)
        return {};
    return *due < now ? GateWords::tr("overdue %1").arg(words::recent(*due, now))
                      : GateWords::tr("due %1").arg(words::recent(*due, now));
}

QString progressOf(const Measure &measure, const Gate &gate)
{
    if (gate.quorum < 2)
        return {};
    const QList<SheetStamp> stamps = measure.stampsAt(gate.key);
    const auto passed = std::ranges::count_if(stamps, [](const SheetStamp &stamp) { return lets(stamp.verdict); });
    return GateWords::tr("%1 of %2").arg(passed).arg(gate.quorum);
}

QString waitingWords(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    QStringList facts;
    if (isTheirTurn(file, gate, actor, now))
        facts += GateWords::tr("your turn");
    else if (isAwaitedOutside(gate))
        facts += words::label(gate.kind);
    else if (gate.division)
        facts += words::shortLabel(*gate.division);
    facts += {progressOf(file.measure, gate), dueOf(file.measure, gate, now)};
    facts.removeAll(QString());
    return listed(facts);
}

QString subOf(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    const Measure &measure = file.measure;
    const SheetStamp *stamp = measure.stampAt(gate.key);
    if (stamp && (measure.isPassed(gate) || stamp->verdict == Verdict::Reject))
        return GateWords::tr("%1 %2").arg(words::label(stamp->verdict), words::recent(stamp->signedBy.at, now));
    if (measure.isOpen(gate))
        return waitingWords(file, gate, actor, now);
    if (measure.sheet.comesLater(gate))
        return GateWords::tr("after the decision");
    const auto open = openBefore(measure, gate);
    return open.isEmpty() ? words::label(measure.state) : GateWords::tr("blocked by %n", nullptr, int(open.size()));
}

QString tipOf(const MeasureFile &file, const Gate &gate, const QString &sub)
{
    QStringList tip{words::label(gate.name), sub};
    if (!gate.authority.isEmpty())
        tip += GateWords::tr("Word of: %1").arg(words::label(gate.authority));
    tip += GateWords::tr("Signed by: %1")
               .arg(gate.division ? GateWords::tr("%1, %2").arg(words::label(*gate.division), words::label(gate.posts))
                                  : words::label(gate.posts));
    const QStringList waits = namesOf(file.measure, openBefore(file.measure, gate));
    if (!waits.isEmpty() && !file.measure.isPassed(gate))
        tip += GateWords::tr("Waits for: %1").arg(listed(waits));
    return tip.join(u'\n');
}

kit::Gate nodeOf(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    const auto due = file.measure.isOpen(gate) ? file.measure.dueOf(gate) : std::nullopt;
    const QString sub = subOf(file, gate, actor, now);
    return {words::label(gate.name), sub, stateOf(file.measure, gate), due && *due < now, tipOf(file, gate, sub)};
}

/// A gate of a draft: how many could sign it.
kit::Gate nodeOf(const Prospect &prospect)
{
    const QString sub = prospect.signers.isEmpty() ? GateWords::tr("nobody can sign")
        : prospect.isContended()                   ? GateWords::tr("needed at another gate")
                                 : GateWords::tr("%n officer(s) can sign", nullptr, int(prospect.signers.size()));
    const kit::GateState state = prospect.isShort() ? kit::GateState::Stuck
        : prospect.isLater                          ? kit::GateState::Later
                                                    : kit::GateState::Blocked;
    return {words::label(prospect.gate.name), sub, state, prospect.isShort(), {}};
}

using Needs = QList<QStringList>; ///< one a gate

bool reaches(const QList<Gate> &gates, const Needs &needs, const QString &from, const QString &key)
{
    for (qsizetype i = 0; i < gates.size(); ++i) {
        if (gates[i].key != from)
            continue;
        return std::ranges::any_of(
            needs[i], [&](const QString &need) { return need == key || reaches(gates, needs, need, key); });
    }
    return false;
}

/// A line that another way implies is left out.
std::vector<kit::GateEdge> edgesOf(const QList<Gate> &gates, const Needs &needs)
{
    std::vector<kit::GateEdge> edges;
    for (qsizetype to = 0; to < gates.size(); ++to) {
        for (const QString &need : needs[to]) {
            const auto from = std::ranges::find(gates, need, &Gate::key);
            const bool isImplied = std::ranges::any_of(
                needs[to], [&](const QString &other) { return reaches(gates, needs, other, need); });
            if (from != gates.end() && !isImplied)
                edges.push_back({int(from - gates.begin()), int(to)});
        }
    }
    return edges;
}

/// A later gate that needs nothing stands behind the decision all the same.
QStringList shownNeedsOf(const Sheet &sheet, const Gate &gate)
{
    if (!sheet.comesLater(gate))
        return sheet.needsOf(gate);
    QStringList needs = sheet.decisions();
    needs.removeAll(gate.key);
    return needs;
}

kit::GateScene wayAheadScene(const MeasureFile &file, Instant now)
{
    kit::GateScene scene;
    QList<Gate> gates;
    Needs needs;
    for (const Prospect &prospect : wayAhead(file.measure, file.incident, file.registry, false, now)) {
        scene.gates.push_back(nodeOf(prospect));
        gates += prospect.gate;
        needs += prospect.gate.needs;
    }
    scene.edges = edgesOf(gates, needs);
    return scene;
}

} // namespace

kit::GateScene gateSceneOf(const MeasureFile &file, const Actor &actor, Instant now)
{
    if (!circulated(file.measure))
        return wayAheadScene(file, now);
    const Sheet &sheet = file.measure.sheet;
    kit::GateScene scene;
    Needs needs;
    for (const Gate &gate : sheet.gates) {
        scene.gates.push_back(nodeOf(file, gate, actor, now));
        needs += shownNeedsOf(sheet, gate);
    }
    scene.edges = edgesOf(sheet.gates, needs);
    return scene;
}

QString gateNoteOf(const MeasureFile &file)
{
    const Measure &measure = file.measure;
    if (!circulated(measure))
        return GateWords::tr("as it would go if it were submitted now");
    const QList<Gate> &gates = measure.sheet.gates;
    const auto met = std::ranges::count_if(gates, [&](const Gate &gate) { return measure.isPassed(gate); });
    return GateWords::tr("%1 of %2 met").arg(met).arg(gates.size());
}

QString blockersOf(const MeasureFile &file)
{
    const Measure &measure = file.measure;
    if (measure.state != MeasureState::Circulating)
        return {};
    QStringList open;
    for (const QString &key : measure.sheet.decisions())
        open += openBefore(measure, *measure.sheet.gate(key));
    open.removeDuplicates();
    if (open.isEmpty())
        return GateWords::tr("Nothing blocks the decision any more.");
    return GateWords::tr("The decision waits for: %1.").arg(listed(namesOf(measure, open)));
}

QString shortGatesOf(const MeasureFile &file, bool urgent, Instant now)
{
    QStringList names;
    for (const Prospect &prospect : wayAhead(file.measure, file.incident, file.registry, urgent, now)) {
        if (prospect.isShort())
            names += words::label(prospect.gate.name);
    }
    return names.isEmpty() ? QString() : GateWords::tr("Too few officers can sign: %1.").arg(listed(names));
}

} // namespace ringi
