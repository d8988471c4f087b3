// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registercells.h"

#include "ui/kit/look.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/tabular.h"
#include "ui/office.h"
#include "ui/words/labels.h"
#include "ui/words/querywords.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace ringi {

namespace {

constexpr Instant kLateInYear{1'795'600'000'000}; ///< 25 November 2026: a wide date
constexpr int kCellPadding = 14;
constexpr int kNamesWidth = 140;

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(RegisterColumn)

public:
    static QString heading(RegisterColumn column);
};

QString ColumnWords::heading(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Number:
        return tr("Number");
    case RegisterColumn::Severity:
        return tr("Severity");
    case RegisterColumn::Title:
        return tr("Title");
    case RegisterColumn::Tlp:
        return tr("TLP");
    case RegisterColumn::Phase:
        return tr("Phase");
    case RegisterColumn::Holder:
        return tr("Holder");
    case RegisterColumn::Held:
        return tr("Held");
    case RegisterColumn::Due:
        return tr("Deadline in");
    case RegisterColumn::Sector:
        return tr("Sector");
    case RegisterColumn::Updated:
        return tr("Updated");
    case RegisterColumn::Organisation:
        return tr("Organisation");
    case RegisterColumn::Class:
        return tr("Class");
    case RegisterColumn::Lead:
        return tr("Lead");
    case RegisterColumn::Logged:
        return tr("Logged");
    case RegisterColumn::Reported:
        return tr("Reported");
    case RegisterColumn::Closed:
        return tr("Closed");
    case RegisterColumn::Measures:
        return tr("Open measures");
    case RegisterColumn::Tags:
        return tr("Tags");
    }
    return {};
}

QString dueText(const RegisterRow &row, Instant now)
{
    return row.due ? words::timeLeft(*row.due, now) : ColumnWords::tr("none", "no deadline");
}

QString cellText(RegisterColumn column, const RegisterRow &row, Instant now)
{
    switch (column) {
    case RegisterColumn::Number:
        return row.number;
    case RegisterColumn::Severity:
        return words::label(row.severity);
    case RegisterColumn::Title:
        return row.isRestricted ? ColumnWords::tr("Restricted · %1", "before a title").arg(row.title) : row.title;
    case RegisterColumn::Tlp:
        return words::label(row.tlp);
    case RegisterColumn::Phase:
        return words::label(row.phase);
    case RegisterColumn::Holder:
        return words::shortLabel(row.holder);
    case RegisterColumn::Held:
        return words::duration(now - row.holderSince);
    case RegisterColumn::Due:
        return dueText(row, now);
    case RegisterColumn::Sector:
        return words::sectorLabel(row.sector);
    case RegisterColumn::Updated:
        return words::recent(row.updatedAt, now);
    case RegisterColumn::Organisation:
        return row.organisation;
    case RegisterColumn::Class:
        return row.cls.isEmpty() ? QString() : words::classLabel(row.cls);
    case RegisterColumn::Lead:
        return row.leadName;
    case RegisterColumn::Logged:
        return words::recent(row.loggedAt, now);
    case RegisterColumn::Reported:
        return row.reportedAt ? words::recent(*row.reportedAt, now) : QString();
    case RegisterColumn::Closed:
        return row.closedAt ? words::recent(*row.closedAt, now) : QString();
    case RegisterColumn::Measures:
        return words::locale().toString(row.openMeasures);
    case RegisterColumn::Tags:
        return row.tags.join(ColumnWords::tr(", ", "between tags"));
    }
    return {};
}

/// "Operations · 52 incidents"
QString groupText(RegisterGrouping grouping, const RegisterGroup &group)
{
    const QString count = ColumnWords::tr("%Ln incidents", nullptr, int(group.count));
    return ColumnWords::tr("%1 · %2", "a group and how many incidents are in it")
        .arg(words::groupLabel(grouping, group.key), count);
}

kit::Tone toneOfDue(const QModelIndex &index, Instant now)
{
    const QVariant due = index.data(RegisterModel::DueRole);
    if (!due.isValid())
        return kit::Tone::Quiet;
    const qint64 left = due.value<Instant>() - now;
    if (left < 0)
        return kit::Tone::Danger;
    return left < kDueSoon ? kit::Tone::Warn : kit::Tone::Plain;
}

QString displayed(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

kit::ColumnLook lookOf(RegisterColumn column, const Office &office)
{
    switch (column) {
    case RegisterColumn::Number:
        return {kit::CellKind::Strong};
    case RegisterColumn::Severity:
        return {.kind = kit::CellKind::Severity, .role = RegisterModel::SeverityRole, .label = displayed};
    case RegisterColumn::Tlp:
        return {kit::CellKind::Tlp, RegisterModel::TlpRole};
    case RegisterColumn::Holder:
        return {.kind = kit::CellKind::Badge, .badge = [&office](const QModelIndex &index) {
                    const auto holder = Division(index.data(RegisterModel::HolderRole).toInt());
                    return holder == office.me.division ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
                }};
    case RegisterColumn::Held:
        return {kit::CellKind::Duration};
    case RegisterColumn::Due:
        return {.kind = kit::CellKind::Duration,
                .tone = [&office](const QModelIndex &index) { return toneOfDue(index, office.clock.now()); }};
    case RegisterColumn::Phase:
    case RegisterColumn::Sector:
    case RegisterColumn::Updated:
    case RegisterColumn::Organisation:
    case RegisterColumn::Class:
    case RegisterColumn::Lead:
    case RegisterColumn::Logged:
    case RegisterColumn::Reported:
    case RegisterColumn::Closed:
    case RegisterColumn::Tags:
        return {kit::CellKind::Quiet};
    case RegisterColumn::Measures:
        return {kit::CellKind::Number};
    case RegisterColumn::Title:
        return {kit::CellKind::Text};
    }
    return {};
}

template <class E> int widestLabel(const kit::Look &look)
{
    int width = 0;
    for (const E value : allOf<E>())
        width = std::max(width, look.textWidth(kit::TypeRole::Dense, words::label(value)));
    return width;
}

int widestPill(const kit::Look &look)
{
    int width = 0;
    for (const Severity level : allOf<Severity>())
        width = std::max(width, kit::severityPillWidth(look, words::label(level)));
    return width;
}

/// The widest that is likely, from the words of the language; titles take what is left.
int contentWidth(RegisterColumn column, const kit::Look &look)
{
    const auto text = [&look](const QString &sample) {
        return kit::tabularWidth(look.font(kit::TypeRole::DenseMedium), sample);
    };
    switch (column) {
    case RegisterColumn::Number:
        return kit::tabularWidth(look.font(kit::TypeRole::DenseStrong), QStringLiteral("INC-0000-000000")) + 10;
    case RegisterColumn::Severity:
        return widestPill(look);
    case RegisterColumn::Tlp:
        return kit::tlpWidth(look, kit::TlpMark::AmberStrict);
    case RegisterColumn::Phase:
        return widestLabel<Phase>(look);
    case RegisterColumn::Holder:
        return kit::badgeWidth(look, words::shortLabel(Division::Legal)) + 8;
    case RegisterColumn::Held:
        return text(words::duration(99 * kDay + 23 * kHour));
    case RegisterColumn::Due:
        return text(words::timeLeft({}, {9 * kDay + 23 * kHour})) + 20;
    case RegisterColumn::Sector:
        return text(words::sectorLabel(u"communications"));
    case RegisterColumn::Updated:
    case RegisterColumn::Logged:
    case RegisterColumn::Reported:
    case RegisterColumn::Closed:
        return text(words::recent(kLateInYear, {kLateInYear.ms + 3 * kDay})) + 8;
    case RegisterColumn::Organisation:
    case RegisterColumn::Class:
    case RegisterColumn::Lead:
    case RegisterColumn::Tags:
        return look.px(kNamesWidth);
    case RegisterColumn::Measures:
    case RegisterColumn::Title:
        return 0;
    }
    return 0;
}

} // namespace

RegisterWords registerWords(const Clock &clock)
{
    return {&ColumnWords::heading,
            [&clock](RegisterColumn column, const RegisterRow &row) { return cellText(column, row, clock.now()); },
            groupText};
}

void dressRegister(QTableView *view, const Office &office)
{
    auto *delegate = kit::dressTable(view, kit::RowHeight::Register);
    delegate->setPendingRole(RegisterModel::PendingRole);
    delegate->setHeadingRoles(RegisterModel::HeadingRole, RegisterModel::FoldedRole);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const RegisterColumn column : allOf<RegisterColumn>())
        delegate->setColumnLook(int(column), lookOf(column, office));
    view->horizontalHeader()->setSectionsClickable(true);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

int registerColumnWidth(RegisterColumn column, const kit::Look &look)
{
    const int heading = look.textWidth(kit::TypeRole::CaptionStrong, ColumnWords::heading(column)) + 14;
    return std::max(contentWidth(column, look), heading) + kCellPadding;
}

} // namespace ringi
