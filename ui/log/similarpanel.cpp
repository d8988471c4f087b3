// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/similarpanel.h"

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

} // namespace

SimilarPanel::SimilarPanel(Asker &asker, QWidget *parent)
    : Section(tr("Similar incidents"), parent)
    , m_asker(asker)
{
    layout()->setContentsMargins(0, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarPanel::ask);
    setNote(tr("found as you type"));
}

void SimilarPanel::searchFor(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_pause.start();
}

void SimilarPanel::ask()
{
    const int asked = ++m_generation;
    if (m_text.isEmpty())
        return show({});
    m_asker.ask([text = m_text](Queries &queries) { return queries.similarTo(text, kMost); })
        .then(this,
              [this, asked](const QList<SimilarIncident> &found) {
                  if (asked == m_generation)
                      show(found);
              })
        .onFailed(this, [this](const Fault &) { setNote(tr("cannot be searched now")); });
}

void SimilarPanel::show(const QList<SimilarIncident> &found)
{
    clearLayout(body());
    if (m_text.isEmpty())
        return setNote(tr("found as you type"));
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
    const QString same = tr("same words: %1").arg(similar.words.join(u", "_s));
    auto *shared = new kit::ElidedLabel(same, kit::TypeRole::Caption, row);
    shared->setTone(kit::Tone::Quiet);
    ground->addWidget(shared, 1);
    texts->addLayout(ground);
    columns->addLayout(texts, 1);
    columns->addWidget(new kit::SeverityLabel(int(similar.severity), words::label(similar.severity), row));
    return row;
}

} // namespace ringi
