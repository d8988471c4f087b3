// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/changesbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/signoff/changesview.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ringi {

namespace {

QToolButton *buttonFor(QAction *action, kit::Icon icon, QWidget *parent)
{
    action->setIcon(kit::icon(icon));
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

ChangesBar::ChangesBar(ChangesView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_count(kit::roleLabel("strong", {}, this))
    , m_place(kit::roleLabel("quiet", {}, this))
    , m_previous(addStep(tr("Previous change"), {Qt::SHIFT | Qt::Key_N, Qt::ALT | Qt::SHIFT | Qt::Key_N}, -1))
    , m_next(addStep(tr("Next change"), {Qt::Key_N, Qt::ALT | Qt::Key_N}, 1))
{
    kit::setSurface(this, kit::Surface::Panel2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(buttonFor(m_previous, kit::Icon::ChevronUp, this));
    row->addWidget(buttonFor(m_next, kit::Icon::ChevronDown, this));
    row->addWidget(new kit::KeyHintLabel({QStringLiteral("N")}, {}, this));
    connect(&m_view, &ChangesView::currentChanged, this, &ChangesBar::tellPlace);
}

/// Reachable from anywhere in the window where no text is typed.
QAction *ChangesBar::addStep(const QString &text, const QList<QKeySequence> &keys, int step)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, step] { go(step); });
    addAction(action);
    return action;
}

void ChangesBar::tell(int since)
{
    const auto changes = int(m_view.changes().size());
    const QString paragraphs = tr("%n paragraph(s)", nullptr, m_view.changedParagraphs());
    m_count->setText(changes > 0 ? tr("%n change(s) in %1", nullptr, changes).arg(paragraphs)
                                 : tr("No changes since v%1").arg(since));
    m_place->clear();
    m_next->setEnabled(changes > 0);
    m_previous->setEnabled(changes > 0);
}

void ChangesBar::sayComparing()
{
    m_count->setText(tr("Comparing…"));
    m_place->clear();
    m_next->setEnabled(false);
    m_previous->setEnabled(false);
}

QString ChangesBar::words() const
{
    return m_place->text().isEmpty() ? m_count->text() : m_count->text() + u' ' + m_place->text();
}

/// Round the end.
void ChangesBar::go(int step)
{
    const auto changes = int(m_view.changes().size());
    if (changes == 0)
        return;
    const int from = m_view.currentChange() < 0 && step < 0 ? 0 : m_view.currentChange();
    m_view.goToChange((from + step + changes) % changes);
}

void ChangesBar::tellPlace(int change)
{
    m_place->setText(tr("change %1 of %2").arg(change + 1).arg(m_view.changes().size()));
    m_place->setAccessibleName(m_view.wordsFor(change));
    QAccessibleEvent told(m_place, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace ringi
