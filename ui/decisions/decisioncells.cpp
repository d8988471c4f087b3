// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisioncells.h"

#include "ui/kit/look.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/tabular.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCellPadding = 14;
constexpr qint64 kSoon = kLapsingDays * kDay;

class DecisionColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(DecisionColumn)

public:
    static QString heading(DecisionColumn column);
};

QString DecisionColumnWords::heading(DecisionColumn column)
{
    switch (column) {
    case DecisionColumn::Number:
        return tr("Number");
    case DecisionColumn::Subject:
        return tr("Subject");
    case DecisionColumn::Kind:
        return tr("Kind");
    case DecisionColumn::State:
        return tr("State");
    case DecisionColumn::Urgent:
        return tr("Urgent");
    case DecisionColumn::DecidedAs:
        return tr("For another");
    case DecisionColumn::DecidedAt:
        return tr("Decided");
    case DecisionColumn::DecidedBy:
        return tr("By");
    case DecisionColumn::ValidUntil:
        return tr("Valid until");
    case DecisionColumn::Later:
        return tr("Later gates");
    }
    return {};
}

/// The marks of the sheet: 代 and 専決 are read in every language.
QString capacityMark(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Deputy:
        return u"代"_s;
    case Capacity::Delegate:
        return u"専決"_s;
    case Capacity::Own:
        break;
    }
    return {};
}

QString laterText(const MeasureRow &row, Instant now)
{
    if (row.laterOpen == 0)
        return {};
    const QString count = words::locale().toString(row.laterOpen);
    if (!row.laterDue)
        return count;
    return DecisionColumnWords::tr("%1 · %2", "gates that follow, and the time left for the nearest")
        .arg(count, words::timeLeft(*row.laterDue, now));
}

bool isInForce(const MeasureRow &row)
{
    return row.state == MeasureState::Approved && row.validUntil.has_value();
}

QString validText(const MeasureRow &row, Instant now)
{
    if (!row.validUntil)
        return {};
    if (isInForce(row) && *row.validUntil < now)
        return DecisionColumnWords::tr("lapsed %1", "a date").arg(words::recent(*row.validUntil, now));
    return words::recent(*row.validUntil, now);
}

QString cellText(DecisionColumn column, const MeasureRow &row, Instant now)
{
    switch (column) {
    case DecisionColumn::Number:
        return row.number;
    case DecisionColumn::Subject:
        return row.subject;
    case DecisionColumn::Kind:
        return words::label(row.kind);
    case DecisionColumn::State:
        return words::label(row.state);
    case DecisionColumn::Urgent:
        return row.isUrgent ? DecisionColumnWords::tr("urgent") : QString();
    case DecisionColumn::DecidedAs:
        return capacityMark(row.decidedAs);
    case DecisionColumn::DecidedAt:
        return row.endedAt ? words::recent(*row.endedAt, now) : QString();
    case DecisionColumn::DecidedBy:
        return row.endedBy;
    case DecisionColumn::ValidUntil:
        return validText(row, now);
    case DecisionColumn::Later:
        return laterText(row, now);
    }
    return {};
}

/// What a cell leaves out: the time to the minute with its zone, what a mark means, a subject that was cut.
QString tipText(DecisionColumn column, const MeasureRow &row)
{
    switch (column) {
    case DecisionColumn::Subject:
        return row.subject;
    case DecisionColumn::Kind:
        return words::label(row.kind);
    case DecisionColumn::DecidedAs:
        return row.decidedAs == Capacity::Own ? QString() : words::label(row.decidedAs);
    case DecisionColumn::DecidedAt:
        return row.endedAt ? words::signedTime(*row.endedAt) : QString();
    case DecisionColumn::ValidUntil:
        return row.validUntil ? words::signedTime(*row.validUntil) : QString();
    case DecisionColumn::Later:
        return row.laterDue ? words::signedTime(*row.laterDue) : QString();
    default:
        return {};
    }
}

kit::Tone toneOfState(const QModelIndex &index)
{
    switch (MeasureState(index.data(DecisionModel::StateRole).toInt())) {
    case MeasureState::Approved:
    case MeasureState::CarriedOut:
    case MeasureState::Reviewed:
        return kit::Tone::Ok;
    case MeasureState::Rejected:
    case MeasureState::Revoked:
        return kit::Tone::Danger;
    case MeasureState::Circulating:
        return kit::Tone::Accent;
    default:
        return kit::Tone::Quiet;
    }
}

kit::Tone toneOfEnd(const QModelIndex &index, Instant now)
{
    const QVariant until = index.data(DecisionModel::ValidUntilRole);
    if (!until.isValid())
        return kit::Tone::Quiet;
    const qint64 left = until.value<Instant>() - now;
    if (left < 0)
        return kit::Tone::Danger;
    return left <= kSoon ? kit::Tone::Warn : kit::Tone::Plain;
}

kit::Tone toneOfLater(const QModelIndex &index, Instant now)
{
    const QVariant due = index.data(DecisionModel::LaterDueRole);
    return due.isValid() && due.value<Instant>() < now ? kit::Tone::Danger : kit::Tone::Plain;
}

kit::ColumnLook lookOf(DecisionColumn column, const Clock &clock)
{
    switch (column) {
    case DecisionColumn::Number:
        return {kit::CellKind::Strong};
    case DecisionColumn::State:
        return {.kind = kit::CellKind::State, .tone = &toneOfState};
    case DecisionColumn::Urgent:
        return {.kind = kit::CellKind::Tag, .tone = [](const QModelIndex &) { return kit::Tone::Warn; }};
    case DecisionColumn::DecidedAs:
        return {kit::CellKind::Tag};
    case DecisionColumn::ValidUntil:
        return {.kind = kit::CellKind::State,
                .tone = [&clock](const QModelIndex &index) { return toneOfEnd(index, clock.now()); }};
    case DecisionColumn::Later:
        return {.kind = kit::CellKind::State,
                .tone = [&clock](const QModelIndex &index) { return toneOfLater(index, clock.now()); }};
    case DecisionColumn::Kind:
    case DecisionColumn::DecidedAt:
    case DecisionColumn::DecidedBy:
        return {kit::CellKind::Quiet};
    case DecisionColumn::Subject:
        return {kit::CellKind::Text};
    }
    return {};
}

template <class E> int widestLabel(const kit::Look &look)
{
    int width = 0;
    for (const E value : allOf<E>())
        width = std::max(width, look.textWidth(kit::TypeRole::DenseMedium, words::label(value)));
    return width;
}

/// The widest that is likely, from the words of the language.
int contentWidth(DecisionColumn column, const kit::Look &look)
{
    constexpr Instant kLateInYear{1'795'600'000'000}; ///< 25 November 2026: a wide date
    const Instant later{kLateInYear.ms + 2 * kDay};
    const auto text = [&look](const QString &sample) {
        return kit::tabularWidth(look.font(kit::TypeRole::DenseMedium), sample);
    };
    MeasureRow sample;
    sample.state = MeasureState::Approved;
    sample.validUntil = sample.laterDue = kLateInYear;
    sample.laterOpen = 4;
    switch (column) {
    case DecisionColumn::Number:
        return kit::tabularWidth(look.font(kit::TypeRole::DenseStrong), u"MS-0000-000000"_s) + 10;
    case DecisionColumn::Kind:
        return std::min(widestLabel<MeasureKind>(look), look.px(132));
    case DecisionColumn::State:
        return widestLabel<MeasureState>(look) + 20;
    case DecisionColumn::Urgent:
        return text(DecisionColumnWords::tr("urgent")) + 28;
    case DecisionColumn::DecidedAs:
        return text(u"専決"_s) + 14;
    case DecisionColumn::DecidedAt:
        return text(words::recent(kLateInYear, later));
    case DecisionColumn::DecidedBy:
        return look.px(104);
    case DecisionColumn::ValidUntil:
        return text(validText(sample, later)) + 20;
    case DecisionColumn::Later:
        return text(laterText(sample, later)) + 36;
    case DecisionColumn::Subject:
        return 0;
    }
    return 0;
}

} // namespace

DecisionWords decisionWords(const Clock &clock)
{
    return {&DecisionColumnWords::heading,
            [&clock](DecisionColumn column, const MeasureRow &row) { return cellText(column, row, clock.now()); },
            &tipText};
}

QString gateAgeLabel(int age)
{
    if (age == 0)
        return DecisionColumnWords::tr("under %n days", "a gate waits", kGateDays.front());
    if (age == kGateAges - 1)
        return DecisionColumnWords::tr("over %n days", "a gate waits", kGateDays.back());
    return DecisionColumnWords::tr("%1–%2 days", "a gate waits")
        .arg(kGateDays[size_t(age) - 1])
        .arg(kGateDays[size_t(age)]);
}

QString waitingLabel(const WaitingBucket &bucket)
{
    return DecisionColumnWords::tr("%1, %2", "a kind of gate, and how long it waits")
        .arg(words::label(bucket.kind), gateAgeLabel(bucket.age));
}

void dressDecisions(QTableView *view, const Clock &clock)
{
    auto *delegate = kit::dressTable(view, kit::RowHeight::Register);
    delegate->setPendingRole(DecisionModel::PendingRole);
    for (const DecisionColumn column : allOf<DecisionColumn>())
        delegate->setColumnLook(int(column), lookOf(column, clock));
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(int(DecisionColumn::Subject), QHeaderView::Stretch);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

void fitDecisionColumns(QTableView *view)
{
    const auto look = kit::Look::of(view);
    for (const DecisionColumn column : allOf<DecisionColumn>()) {
        const int heading = look.textWidth(kit::TypeRole::CaptionStrong, DecisionColumnWords::heading(column)) + 14;
        if (column != DecisionColumn::Subject)
            view->setColumnWidth(int(column), std::max(contentWidth(column, look), heading) + kCellPadding);
    }
}

QList<int> decisionWidths(const QTableView *view)
{
    QList<int> widths;
    for (const DecisionColumn column : allOf<DecisionColumn>())
        widths.append(column == DecisionColumn::Subject ? 0 : view->columnWidth(int(column)));
    return widths;
}

bool setDecisionWidths(QTableView *view, const QList<int> &widths)
{
    if (widths.size() != countOf<DecisionColumn>())
        return false;
    for (const DecisionColumn column : allOf<DecisionColumn>()) {
        if (const int width = widths[int(column)]; width > 0)
            view->setColumnWidth(int(column), width);
    }
    return true;
}

} // namespace ringi
