// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/columnset.h"

#include "ui/kit/look.h"
#include "ui/register/registercells.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLeastTitle = 200;
constexpr int kLeastWidth = 24;
constexpr int kMostWidth = 2000;
const QString kSettings = u"register/columns"_s;

QList<RegisterColumn> usualColumns()
{
    using enum RegisterColumn;
    return {Number, Severity, Title, Tlp, Phase, Holder, Held, Due, Sector, Updated};
}

bool isTitle(RegisterColumn column)
{
    return column == RegisterColumn::Title;
}

} // namespace

ColumnSet::ColumnSet(QTableView *view)
    : QObject(view)
    , m_view(view)
    , m_chosen(usualColumns())
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(kLeastWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    read(QSettings().value(kSettings).toStringList());
    place();
    connect(header, &QHeaderView::sectionResized, this, &ColumnSet::takeResized);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnSet::takeMoved);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = buildMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_view->horizontalHeader()->mapToGlobal(at));
    });
}

void ColumnSet::read(const QStringList &settings)
{
    QList<RegisterColumn> chosen;
    for (const QString &entry : settings) {
        const auto column = fromKey<RegisterColumn>(entry.section(u':', 0, 0));
        if (!column || chosen.contains(*column))
            continue;
        chosen.append(*column);
        if (const int width = entry.section(u':', 1).toInt(); width >= kLeastWidth && width <= kMostWidth)
            m_widths.insert(int(*column), width);
    }
    if (chosen.contains(RegisterColumn::Title))
        m_chosen = chosen;
}

void ColumnSet::keep()
{
    m_isLent = false;
    QStringList entries;
    for (const RegisterColumn column : m_chosen)
        entries.append(keyOf(column) + u':' + QString::number(m_widths.value(int(column))));
    QSettings().setValue(kSettings, entries);
}

void ColumnSet::place()
{
    const QScopedValueRollback placing(m_isPlacing, true);
    QHeaderView *header = m_view->horizontalHeader();
    for (qsizetype i = 0; i < m_chosen.size(); ++i)
        header->moveSection(header->visualIndex(int(m_chosen[i])), int(i));
    for (const RegisterColumn column : allOf<RegisterColumn>())
        header->setSectionHidden(int(column), !m_chosen.contains(column));
}

int ColumnSet::widthOf(RegisterColumn column) const
{
    return m_widths.value(int(column), registerColumnWidth(column, kit::Look::of(m_view)));
}

bool ColumnSet::fit()
{
    // The style sheet takes it off; without it each turn of the wheel paints all rows instead of the new ones.
    m_view->viewport()->setAutoFillBackground(true);
    const QScopedValueRollback placing(m_isPlacing, true);
    QHeaderView *header = m_view->horizontalHeader();
    int left = m_view->viewport()->width();
    for (const RegisterColumn column : std::as_const(m_chosen)) {
        header->setSectionHidden(int(column), false);
        header->setSectionResizeMode(int(column), isTitle(column) ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (isTitle(column))
            continue;
        header->resizeSection(int(column), widthOf(column));
        left -= widthOf(column);
    }
    for (const RegisterColumn column : {RegisterColumn::Sector, RegisterColumn::Held, RegisterColumn::Updated}) {
        if (left >= kLeastTitle || !m_chosen.contains(column))
            continue;
        header->setSectionHidden(int(column), true);
        left += widthOf(column);
    }
    if (left >= kLeastTitle)
        return true;
    header->setSectionResizeMode(int(RegisterColumn::Title), QHeaderView::Interactive);
    header->resizeSection(int(RegisterColumn::Title), kLeastTitle);
    return false;
}

QList<RegisterColumn> ColumnSet::shown() const
{
    QList<RegisterColumn> columns = m_chosen;
    columns.removeIf([this](RegisterColumn column) { return m_view->isColumnHidden(int(column)); });
    return columns;
}

bool ColumnSet::isChosen(RegisterColumn column) const
{
    return m_chosen.contains(column);
}

void ColumnSet::setChosen(RegisterColumn column, bool isChosen)
{
    if (isTitle(column) || isChosen == m_chosen.contains(column))
        return;
    if (isChosen)
        m_chosen.append(column);
    else
        m_chosen.removeOne(column);
    place();
    fit();
    keep();
}

void ColumnSet::reset()
{
    m_isLent = false;
    m_chosen = usualColumns();
    m_widths.clear();
    place();
    fit();
    QSettings().remove(kSettings);
}

void ColumnSet::lend(const QList<RegisterColumn> &columns)
{
    if (columns.isEmpty() && !m_isLent)
        return;
    m_isLent = !columns.isEmpty();
    m_chosen = m_isLent ? columns : usualColumns();
    if (!m_isLent)
        read(QSettings().value(kSettings).toStringList());
    if (!m_chosen.contains(RegisterColumn::Title))
        m_chosen.append(RegisterColumn::Title);
    place();
    fit();
}

QMenu *ColumnSet::buildMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const RegisterColumn column : allOf<RegisterColumn>()) {
        const QString name = m_view->model()->headerData(int(column), Qt::Horizontal).toString();
        QAction *check = menu->addAction(name);
        check->setCheckable(true);
        check->setChecked(isChosen(column));
        check->setEnabled(!isTitle(column));
        connect(check, &QAction::toggled, this, [this, column](bool isOn) { setChosen(column, isOn); });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns"), this, &ColumnSet::reset);
    return menu;
}

void ColumnSet::takeResized(int section, int, int width)
{
    if (m_isPlacing || isTitle(RegisterColumn(section)) || width == 0)
        return;
    m_widths.insert(section, width);
    keep();
}

void ColumnSet::takeMoved()
{
    if (m_isPlacing)
        return;
    const QHeaderView *header = m_view->horizontalHeader();
    std::ranges::sort(m_chosen, {}, [header](RegisterColumn column) { return header->visualIndex(int(column)); });
    keep();
}

} // namespace ringi
