// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/similarpanel.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/surface.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 250;
constexpr int kMost = 5;

QString groundOf(const SimilarIncident &similar)
{
    if (similar.observables.isEmpty())
        return SimilarPanel::tr("same words: %1").arg(similar.words.join(u", "_s));
    const QString named = SimilarPanel::tr("both name %1").arg(similar.observables.join(u", "_s));
    return similar.words.isEmpty() ? named
                                   : SimilarPanel::tr("%1; same words: %2").arg(named, similar.words.join(u", "_s));
}

} // namespace

SimilarPanel::SimilarPanel(Asker &asker, QWidget *parent)
    : Section(tr("Similar incidents"), parent)
    , m_asker(asker)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarPanel::ask);
    sayWhatIsAwaited();
}

void SimilarPanel::sayWhatIsAwaited()
{
    setNote(m_itself.isNull() ? tr("found as you type") : QString());
}

void SimilarPanel::searchFor(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_pause.start();
}

void SimilarPanel::searchForThoseLike(const Incident &incident)
{
    m_itself = incident.id;
    QStringList texts{incident.content.title, incident.content.organisation, incident.content.summary};
    for (const Note &note : incident.notes)
        texts.append(note.text);
    searchFor(texts.join(u'\n'));
}

void SimilarPanel::ask()
{
    m_giveup.giveUp();
    if (m_text.isEmpty())
        return show({});
    m_asker
        .ask(m_giveup.next(),
             [text = m_text, itself = m_itself](Queries &queries) {
                 QList<SimilarIncident> found = queries.similarTo(text, kMost + 1);
                 found.removeIf([&](const SimilarIncident &one) { return one.id == itself; });
                 return found.mid(0, kMost);
             })
        .then(this, [this](const QList<SimilarIncident> &found) { show(found); })
        .onFailed(this, [this](const Fault &) { setNote(tr("cannot be searched now")); });
}

void SimilarPanel::show(const QList<SimilarIncident> &found)
{
    clearLayout(body());
    if (m_text.isEmpty())
        return sayWhatIsAwaited();
    setNote(found.isEmpty() ? tr("none on record") : tr("%n found", nullptr, int(found.size())));
    for (const SimilarIncident &similar : found)
        body()->addWidget(rowFor(similar));
}

QWidget *SimilarPanel::rowFor(const SimilarIncident &similar)
{
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new kit::ElidedLabel(similar.title, kit::TypeRole::DenseMedium, row));
    auto *ground = new QHBoxLayout;
    ground->setSpacing(6);
    ground->addWidget(linkLabel(similar.number, this, [this, id = similar.id] { Q_EMIT incidentWanted(id); }));
    auto *shared = new kit::ElidedLabel(groundOf(similar), kit::TypeRole::Caption, row);
    shared->setTone(kit::Tone::Quiet);
    ground->addWidget(shared, 1);
    texts->addLayout(ground);
    columns->addLayout(texts, 1);
    columns->addWidget(new kit::SeverityLabel(int(similar.severity), words::label(similar.severity), row));
    return row;
}

} // namespace ringi
