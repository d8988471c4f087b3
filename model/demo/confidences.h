// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the story is sealed: a compartment of sources and one of legal advice, an entry now and then beside a note, a
// colleague who opens it, one privilege that is waived.
#pragma once

#include "demo/casefile.h"
#include "demo/pen.h"
#include "demo/staff.h"

#include <functional>

namespace ringi {

class Confidences
{
public:
    using Told = std::function<void(const Outcome<Receipt> &)>;

    /// `told` hears how each act ended. Every so many notes something is sealed.
    Confidences(const Staff &staff, Pen &pen, Randomness &randomness, int everyNotes, Told told);

    void create(Instant at);
    /// To be called when a note was written.
    void besideNote(const CaseFile &file, Instant at);

private:
    struct Circle
    {
        CompartmentId id;
        QList<const Session *> members;
        int entries = 0;
    };

    void make(Circle &circle, const QString &name, CompartmentKind kind, Instant at);
    void seal(Circle &circle, const CaseFile &file, BothTexts labels, BothTexts texts, Instant at);

    const Staff &m_staff;
    Pen &m_pen;
    Randomness &m_randomness;
    const int m_everyNotes;
    Told m_told;
    Circle m_sources;
    Circle m_advice;
    QHash<IncidentId, int> m_entries; ///< sealed so far
    int m_notes = 0;
};

} // namespace ringi
