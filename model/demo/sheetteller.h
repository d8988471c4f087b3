// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the steps of a sheet into commands, and finds who may do them: nobody signs what he wrote, nobody twice, and
// for who is away his deputy does.
#pragma once

#include "demo/casefile.h"
#include "demo/standins.h"

namespace ringi {

class SheetTeller
{
public:
    SheetTeller(const Staff &staff, const StandIns &standIns, Randomness &randomness, Instant end);

    /// REQUIRES: an act on a sheet.
    Line tell(CaseFile &file, const Step &step);

private:
    struct Hand
    {
        const Session *by;
        Capacity capacity;
        const Absence *absence = nullptr; ///< of the officer he signs for
        bool isHead = false;
    };

    Line draft(CaseFile &file, const Step &step);
    Line revise(CaseFile &file, const Step &step);
    Line submit(CaseFile &file);
    Line answerItems(CaseFile &file, const Step &step);
    Line sign(CaseFile &file, const Step &step);
    Line carryOut(CaseFile &file, const Step &step);
    Line meetCondition(CaseFile &file, const Step &step);
    Line declareConflict(CaseFile &file, const Step &step);
    Line byDrafter(const CaseFile &file, MeasureCommand command) const;
    Line byOutsider(CaseFile &file, const Step &step, MeasureCommand command) const;

    [[nodiscard]] Hand hand(CaseFile &file, const Step &step, const Gate &gate) const;
    [[nodiscard]] QList<Hand> atHand(const CaseFile &file, const Step &step, const Gate &gate) const;
    void addDelegates(QList<Hand> &hands, const CaseFile &file, const Gate &gate) const;
    [[nodiscard]] std::optional<Hand> instead(const CaseFile &file, const Absence &absence, const Gate &gate) const;
    void record(CaseFile &file, const Step &step, const Gate &gate, const Hand &hand) const;
    void viewLater(CaseFile &file, const Step &step, const Hand &hand) const;

    const Staff &m_staff;
    const StandIns &m_standIns;
    Randomness &m_randomness;
    const Instant m_end;
};

} // namespace ringi
