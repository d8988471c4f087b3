// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured, once: its name in results, how it is called in tables, and what it is to reach (design, "Speed").
#pragma once

#include <QString>

#include <optional>

namespace ringi::bench {

enum class Unit { Milliseconds, Megabytes };

/// Which of its figures a target is about; ratios are to the raw engine.
enum class Yardstick { Median, P95, MedianRatio, P95Ratio };

struct Target
{
    Yardstick yardstick;
    double most;
};

/// Interactive is what a person waits for: it is not to grow with the store.
enum class Kind { Interactive, Background };

struct Work
{
    QString name;
    QString title;
    Kind kind;
    std::optional<Target> target = {};
    Unit unit = Unit::Milliseconds;
    bool isPlotted = false;
};

/// In the order of tables.
const QList<Work> &works();
/// Ends the program when nobody knows the work.
const Work &workNamed(const QString &name);

/// From the smallest store to the largest, for interactive work.
inline constexpr double kMostGrowth = 1.5;
inline constexpr double kFrameMs = 16; ///< of a screen with 60 Hz

} // namespace ringi::bench
