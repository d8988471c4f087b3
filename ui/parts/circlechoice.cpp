// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/circlechoice.h"

#include "ui/kit/flowlayout.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QListWidget>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOfficersHeight = 96;

OfficerId officerOf(const QListWidgetItem *item)
{
    return OfficerId(item->data(Qt::UserRole).toUuid());
}

} // namespace

CircleChoice::CircleChoice(const Registry &registry, QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(buildDivisions());
    m_officers = buildOfficers(registry);
    rows->addWidget(m_officers);
    setFocusProxy(m_divisions.first());
    connect(m_officers, &QListWidget::itemChanged, this, &CircleChoice::changed);
}

QWidget *CircleChoice::buildDivisions()
{
    auto *row = new QWidget(this);
    auto *flow = new kit::FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Division division : allOf<Division>()) {
        auto *box = new QCheckBox(words::label(division), row);
        connect(box, &QCheckBox::toggled, this, &CircleChoice::changed);
        flow->addWidget(box);
        m_divisions.insert(division, box);
    }
    return row;
}

QListWidget *CircleChoice::buildOfficers(const Registry &registry)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Officers by name"));
    list->setFixedHeight(kOfficersHeight);
    for (const Officer &officer : registry.officers) {
        if (officer.suspended || officer.posts.contains(Post::Program))
            continue;
        auto *item = new QListWidgetItem(u"%1 · %2"_s.arg(officer.name, words::label(officer.division)), list);
        item->setData(Qt::UserRole, officer.id.uuid());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->sortItems();
    return list;
}

void CircleChoice::setCircle(const Circle &circle)
{
    for (auto it = m_divisions.cbegin(); it != m_divisions.cend(); ++it)
        it.value()->setChecked(circle.names(it.key()));
    for (int i = 0; i < m_officers->count(); ++i) {
        QListWidgetItem *item = m_officers->item(i);
        item->setCheckState(circle.names(officerOf(item)) ? Qt::Checked : Qt::Unchecked);
    }
}

Circle CircleChoice::circle() const
{
    Circle circle;
    for (auto it = m_divisions.cbegin(); it != m_divisions.cend(); ++it) {
        if (it.value()->isChecked())
            circle.divisions.append(it.key());
    }
    for (int i = 0; i < m_officers->count(); ++i) {
        if (m_officers->item(i)->checkState() == Qt::Checked)
            circle.officers.append(officerOf(m_officers->item(i)));
    }
    return circle;
}

QString CircleChoice::typed() const
{
    return circle().isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(toBody(circle())).toJson());
}

void CircleChoice::setTyped(const QString &typed)
{
    setCircle(fromBody<Circle>(QJsonDocument::fromJson(typed.toUtf8()).object()));
}

} // namespace ringi
