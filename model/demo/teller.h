// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a step of a plot into a command, and says whose it is.
#pragma once

#include "demo/sheetteller.h"

namespace ringi {

class Teller
{
public:
    Teller(const Staff &staff, const StandIns &standIns, Randomness &randomness, Instant end);

    Line tell(CaseFile &file, const Step &step);

private:
    Line log(CaseFile &file, const Step &step);
    Line revise(CaseFile &file, const Step &step);
    Line tag(CaseFile &file, const Step &step);
    Line lead(CaseFile &file, const Step &step);

    Line byWorker(CaseFile &file, const Step &step, IncidentCommand command);
    [[nodiscard]] std::optional<Instant> dueOf(CaseFile &file, const Step &step) const;

    const Staff &m_staff;
    Randomness &m_randomness;
    const Instant m_end;
    SheetTeller m_sheets;
};

} // namespace ringi
