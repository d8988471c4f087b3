// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/measurepanel.h"

#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

kit::Tone toneOf(MeasureState state)
{
    switch (state) {
    case MeasureState::Approved:
    case MeasureState::CarriedOut:
    case MeasureState::Reviewed:
        return kit::Tone::Ok;
    case MeasureState::Returned:
        return kit::Tone::Warn;
    case MeasureState::Rejected:
    case MeasureState::Revoked:
        return kit::Tone::Danger;
    case MeasureState::Draft:
    case MeasureState::Circulating:
    case MeasureState::Withdrawn:
        break;
    }
    return kit::Tone::Plain;
}

QString countsOf(const QList<MeasureRow> &measures)
{
    const auto count = [&](auto is) { return int(std::ranges::count_if(measures, is)); };
    const int circulating = count([](const MeasureRow &m) { return m.state == MeasureState::Circulating; });
    const int drafts = count([](const MeasureRow &m) { return m.state == MeasureState::Draft; });
    const int others = int(measures.size()) - circulating - drafts;
    QStringList parts;
    if (others > 0)
        parts.append(MeasurePanel::tr("%n decided", nullptr, others));
    if (circulating > 0)
        parts.append(MeasurePanel::tr("%n in sign-off", nullptr, circulating));
    if (drafts > 0)
        parts.append(MeasurePanel::tr("%n draft(s)", nullptr, drafts));
    return parts.join(u", "_s);
}

} // namespace

QString standOf(const MeasureRow &measure)
{
    if (measure.state == MeasureState::Circulating)
        return MeasurePanel::tr("Sign-off %1 of %2").arg(measure.stamps).arg(measure.gates);
    if (measure.state == MeasureState::Draft)
        return MeasurePanel::tr("Draft v%1").arg(measure.textVersion);
    return words::label(measure.state);
}

MeasurePanel::MeasurePanel(QWidget *parent)
    : Section(tr("Measures"), parent)
{
}

void MeasurePanel::show(const QList<MeasureRow> &measures)
{
    clearLayout(body());
    setNote(countsOf(measures));
    for (const MeasureRow &measure : measures)
        body()->addWidget(rowFor(measure));
    if (measures.isEmpty())
        body()->addWidget(kit::roleLabel("quiet", tr("No measure has been proposed yet."), this));
    body()->addStretch();
}

QWidget *MeasurePanel::rowFor(const MeasureRow &measure)
{
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(linkLabel(measure.number, this, [this, id = measure.id] { Q_EMIT measureWanted(id); }));
    auto *subject = kit::roleLabel("dense", measure.subject, row);
    subject->setTextFormat(Qt::PlainText);
    subject->setWordWrap(true);
    texts->addWidget(subject);
    columns->addLayout(texts, 1);
    const kit::Tone tone = toneOf(measure.state);
    columns->addWidget(new kit::TagLabel(standOf(measure), tone, kit::toneIcon(tone), row), 0, Qt::AlignVCenter);
    return row;
}

} // namespace ringi
