// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents on record that are like a text, each with its ground: words that both have, observables that both name.
// Asked 250 ms after typing stops; a question about an older text is given up.
#pragma once

#include "queries/asker.h"
#include "ui/parts/section.h"

#include <QTimer>

namespace ringi {

class SimilarPanel : public Section
{
    Q_OBJECT

public:
    explicit SimilarPanel(Asker &asker, QWidget *parent = nullptr);

    void searchFor(const QString &text);
    /// For the page of an incident: those like it, without itself.
    void searchForThoseLike(const Incident &incident);

Q_SIGNALS:
    void incidentWanted(const ringi::IncidentId &incident);

private:
    void ask();
    void show(const QList<SimilarIncident> &found);
    QWidget *rowFor(const SimilarIncident &similar);
    void sayWhatIsAwaited();

    Asker &m_asker;
    QString m_text;
    IncidentId m_itself;
    QTimer m_pause;
    LastGiveup m_giveup;
};

} // namespace ringi
