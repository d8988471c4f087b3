// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a step of a plot into a command, and says whose it is.
#pragma once

#include "demo/casefile.h"
#include "demo/staff.h"

namespace ringi {

struct Line
{
    const Session *by = nullptr;
    Command command;
};

class Teller
{
public:
    Teller(const Staff &staff, Randomness &randomness, Instant end);

    Line tell(CaseFile &file, const Step &step);

private:
    Line log(CaseFile &file, const Step &step);
    Line revise(CaseFile &file, const Step &step);
    Line lead(CaseFile &file, const Step &step);
    Line draft(CaseFile &file, const Step &step);
    Line reviseText(CaseFile &file, const Step &step);
    Line answerItems(CaseFile &file, const Step &step);
    Line sign(CaseFile &file, const Step &step);

    Line byWorker(CaseFile &file, const Step &step, IncidentCommand command);
    Line byDrafter(const CaseFile &file, MeasureCommand command);
    [[nodiscard]] std::optional<Instant> dueOf(CaseFile &file, const Step &step) const;

    const Staff &m_staff;
    Randomness &m_randomness;
    const Instant m_end;
    const Route m_route; ///< of requests
};

} // namespace ringi
