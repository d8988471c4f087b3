// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a measure's sheet stands: which gates are passed, open, due, and who took part.
#include "domain/measure.h"

#include <QSet>

#include <algorithm>

namespace ringi {

namespace {

bool isPastDecision(MeasureState state)
{
    return state == MeasureState::Approved || state == MeasureState::CarriedOut || state == MeasureState::Reviewed;
}

} // namespace

QList<SheetStamp> Measure::stampsAt(QStringView gate) const
{
    QList<SheetStamp> standing;
    std::ranges::copy_if(stamps, std::back_inserter(standing),
                         [&](const SheetStamp &stamp) { return !stamp.isVoid && stamp.gate == gate; });
    return standing;
}

const SheetStamp *Measure::stampAt(QStringView gate) const
{
    for (auto stamp = stamps.crbegin(); stamp != stamps.crend(); ++stamp) {
        if (!stamp->isVoid && stamp->gate == gate)
            return &*stamp;
    }
    return nullptr;
}

bool Measure::isPassed(const Gate &gate) const
{
    QSet<OfficerId> persons;
    for (const SheetStamp &stamp : stamps) {
        if (!stamp.isVoid && stamp.gate == gate.key && lets(stamp.verdict))
            persons.insert(stamp.signedBy.by);
    }
    return persons.size() >= gate.quorum;
}

bool Measure::isSettled(const Gate &gate) const
{
    const SheetStamp *stamp = stampAt(gate.key);
    return isPassed(gate) || (stamp && stamp->verdict == Verdict::Reject);
}

bool Measure::isOpen(const Gate &gate) const
{
    const bool underWay = state == MeasureState::Circulating || (isPastDecision(state) && sheet.comesLater(gate));
    if (!underWay || isSettled(gate))
        return false;
    return std::ranges::all_of(sheet.needsOf(gate), [this](const QString &need) {
        const Gate *first = sheet.gate(need);
        return first && isPassed(*first);
    });
}

QList<Gate> Measure::openGates() const
{
    QList<Gate> open;
    std::ranges::copy_if(sheet.gates, std::back_inserter(open), [this](const Gate &gate) { return isOpen(gate); });
    return open;
}

bool Measure::isApproved() const
{
    const QStringList deciding = sheet.decisions();
    return !deciding.isEmpty()
        && std::ranges::all_of(deciding, [this](const QString &key) { return isPassed(*sheet.gate(key)); });
}

std::optional<Instant> Measure::openSince(const Gate &gate) const
{
    if (!submitted)
        return {};
    if (sheet.later.contains(gate.key))
        return isPastDecision(state) ? std::optional(ended->at) : std::nullopt;
    Instant since = submitted->at;
    for (const QString &need : sheet.needsOf(gate)) {
        if (!isPassed(*sheet.gate(need)))
            return {};
        since = std::max(since, stampAt(need)->signedBy.at);
    }
    return since;
}

std::optional<Instant> Measure::dueOf(const Gate &gate) const
{
    const auto since = openSince(gate);
    if (!since || gate.dueMinutes == 0)
        return {};
    return since->plusMs(gate.dueMinutes * kMinute);
}

QList<LaterGate> Measure::laterGatesOpen() const
{
    if (!isPastDecision(state))
        return {};
    QList<LaterGate> open;
    for (const Gate &gate : sheet.gates) {
        if (sheet.comesLater(gate) && !isSettled(gate))
            open.append({gate.key, dueOf(gate)});
    }
    return open;
}

QStringList Measure::conditionTexts() const
{
    QStringList texts;
    for (const Condition &condition : conditions)
        texts += condition.text;
    return texts;
}

const ChecklistEntry *Measure::answerTo(QStringView item) const
{
    const auto found = std::ranges::find_if(checklist, [&](const ChecklistEntry &e) { return e.item == item; });
    return found == checklist.end() ? nullptr : &*found;
}

QStringList Measure::openItems() const
{
    QStringList open;
    for (const QLatin1StringView item : itemsAsked(kind, sheet.gates)) {
        const ChecklistEntry *answer = answerTo(QString(item));
        if (!answer || answer->version != textVersion())
            open += item;
    }
    return open;
}

bool Measure::tookPart(const OfficerId &officer) const
{
    const auto inHisName = [&](const SheetStamp &stamp) { return stamp.actingFor == officer; };
    return hands.contains(officer) || std::ranges::any_of(stamps, inHisName);
}

} // namespace ringi
