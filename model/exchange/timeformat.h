// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One way of writing a time, as a pattern that is read once and applied often: yyyy, MM, M, MMM (English), dd, d, HH,
// H, mm, ss, zzz (any fraction), t (Z or ±hh:mm); everything else, and what is in single quotes, stands for itself.
#pragma once

#include "base/instant.h"
#include "domain/statedtime.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace ringi {

/// The parts of a time as they were written, before any zone is applied to them.
struct WrittenTime
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offsetMinutes; ///< when the text names a zone
    QString zone;                     ///< as it was named
    Precision precision = Precision::Year;

    [[nodiscard]] bool isReal() const; ///< a day of the calendar and a time of the clock
    [[nodiscard]] Instant asUtc() const;
};

class TimeFormat
{
public:
    /// Nothing for a pattern that has no year, or takes a part twice.
    static std::optional<TimeFormat> fromPattern(const QString &pattern);

    [[nodiscard]] std::optional<WrittenTime> read(QStringView text) const;

private:
    enum class Part { Literal, Year, Month, MonthName, Day, Hour, Minute, Second, Millisecond, Zone };
    struct Step
    {
        Part part = Part::Literal;
        int least = 0;
        int most = 0;
        QChar literal;
    };

    static Step stepFor(QStringView run);
    bool parse(const QString &pattern);
    [[nodiscard]] bool has(Part part) const;
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] Precision finest() const;
    static bool readStep(const Step &step, QStringView &text, WrittenTime &time);
    static bool readNumber(const Step &step, QStringView &text, WrittenTime &time);

    Precision m_precision = Precision::Year;
    QList<Step> m_steps;
};

} // namespace ringi
