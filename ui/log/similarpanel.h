// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents on record that share words with what is being typed, each with its ground. Asked 250 ms after typing stops;
// an answer to an older text is dropped.
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

Q_SIGNALS:
    void incidentWanted(const ringi::IncidentId &incident);

private:
    void ask();
    void show(const QList<SimilarIncident> &found);
    QWidget *rowFor(const SimilarIncident &similar);

    Asker &m_asker;
    QString m_text;
    QTimer m_pause;
    int m_generation = 0;
};

} // namespace ringi
