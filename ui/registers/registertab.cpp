// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registertab.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/allow.h"
#include "ui/words/explain.h"

#include <QHBoxLayout>

namespace ringi {

RegisterTab::RegisterTab(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_registry(office.registry)
{
    kit::setSurface(this, kit::Surface::Panel);
}

void RegisterTab::showRegistry(const Registry &registry)
{
    m_registry = registry;
    present();
}

Guard RegisterTab::refusalOf(const RegistryCommand &command) const
{
    const Officer me = m_registry.officers.value(m_office.me.id, m_office.me);
    const auto decided = decide(m_registry, command, me.actor(m_office.clock.now()), m_office.clock.now());
    return decided ? Guard() : Guard(decided.error());
}

QAction *RegisterTab::addAct(QHBoxLayout *row, const QString &text, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_buttons.insert(action, new kit::KeyHintButton(action, this));
    row->addWidget(m_buttons.value(action));
    return action;
}

void RegisterTab::open(QAction *action, const Guard &refusal)
{
    allow(action, refusal, m_buttons.value(action));
}

void RegisterTab::perform(const RegistryCommand &command)
{
    m_office.desk.perform(m_office.session, ForRegistry{command})
        .then(this,
              [this](const Outcome<Receipt> &outcome) {
                  if (!outcome)
                      m_office.questions.tell(this, words::explain(outcome.error()));
              })
        .onFailed(this, [this](const Fault &fault) { m_office.questions.tell(this, words::explain(fault)); });
}

} // namespace ringi
