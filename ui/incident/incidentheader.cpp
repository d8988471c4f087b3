// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentheader.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/words/circlewords.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

IncidentHeader::IncidentHeader(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(4);
    buildNumberRow(actions);
    buildTitleRow();
    m_reason = kit::roleLabel("quiet", {}, this);
    m_reason->setWordWrap(true);
    rows->addWidget(m_reason);
}

void IncidentHeader::buildNumberRow(const Actions &actions)
{
    m_number = kit::roleLabel("strong", {}, this);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QToolButton(this);
    m_copy->setIcon(kit::icon(kit::Icon::Copy));
    m_copy->setToolTip(tr("Copy the number"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_logged = new kit::ElidedLabel({}, kit::TypeRole::Dense, this);
    m_logged->setTone(kit::Tone::Quiet);
    m_handOff = new kit::KeyHintButton(actions.handOff, this);
    m_propose = new kit::KeyHintButton(actions.propose, this);
    m_addEntry = new kit::KeyHintButton(actions.addEntry, this);
    m_addEntry->setKind(kit::ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(linkLabel(tr("‹ Incidents"), this, [this] { Q_EMIT backWanted(); }));
    row->addWidget(kit::roleLabel("quiet", u"/"_s, this));
    row->addWidget(m_number);
    row->addWidget(m_copy);
    row->addWidget(m_logged, 1);
    for (QWidget *button : {m_handOff, m_propose, m_addEntry})
        row->addWidget(button);
    row->addWidget(moreButton(actions.more));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_copy, &QToolButton::clicked, this, &IncidentHeader::copyNumber);
}

QToolButton *IncidentHeader::moreButton(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    auto *button = new QToolButton(this);
    button->setIcon(kit::icon(kit::Icon::More));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("More acts"));
    button->setAccessibleName(button->toolTip());
    return button;
}

void IncidentHeader::buildTitleRow()
{
    m_title = new kit::ElidedLabel({}, kit::TypeRole::PageTitle, this);
    auto *pills = new QWidget(this);
    m_pills = new kit::FlowLayout(pills);
    m_pills->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title, 1);
    row->addWidget(pills);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void IncidentHeader::show(const IncidentFile &file, const Beholder &beholder)
{
    const Incident &incident = file.incident;
    m_number->setText(incident.number);
    m_logged->setText(tr("logged %1 by %2 · updated %3")
                          .arg(words::recent(incident.logged.at, beholder.now), file.nameOf(incident.logged.by),
                               words::recent(incident.updated.at, beholder.now)));
    const auto &erased = incident.erased;
    m_title->setText(erased ? tr("Erased under %1 on %2").arg(erased->measureNumber, words::dateTime(erased->done.at))
                            : incident.content.title);
    showPills(file);
}

/// Who may read it stands where everybody who does sees it.
QWidget *IncidentHeader::restrictionLabel(const IncidentFile &file)
{
    const QString readers = words::readersOf(file.incident.circle, file.registry);
    const QString codes = words::readersInShort(file.incident.circle, file.registry);
    auto *label = new kit::TagLabel(tr("Restricted: %1").arg(codes), kit::Tone::Accent, kit::Icon::Lock, this);
    label->setToolTip(tr("To everybody but %1 this incident does not exist.").arg(readers));
    return label;
}

void IncidentHeader::showPills(const IncidentFile &file)
{
    const Incident &incident = file.incident;
    const IncidentContent &content = incident.content;
    clearLayout(m_pills);
    m_pills->addWidget(new kit::SeverityLabel(int(incident.severity()), words::label(incident.severity()), this));
    if (incident.isRestricted())
        m_pills->addWidget(restrictionLabel(file));
    m_pills->addWidget(new kit::TlpLabel(kit::TlpMark(int(content.tlp)), this));
    const QString kind = content.type.isEmpty() ? words::classLabel(content.cls) : words::typeLabel(content.type);
    m_pills->addWidget(new kit::TagLabel(kind, kit::Tone::Plain, kit::Icon::None, this));
    QStringList where;
    if (!content.organisation.isEmpty())
        where.append(content.organisation);
    if (!content.sector.isEmpty())
        where.append(words::sectorLabel(content.sector));
    if (!where.isEmpty())
        m_pills->addWidget(new kit::TagLabel(where.join(u" · "_s), kit::Tone::Plain, kit::Icon::None, this));
    if (const auto score = ncissScore(content.assessment.nciss))
        m_pills->addWidget(
            new kit::TagLabel(tr("NCISS %1").arg(qRound(*score)), kit::Tone::Plain, kit::Icon::None, this));
}

void IncidentHeader::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void IncidentHeader::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_number->text());
}

} // namespace ringi
