// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on several engines and sizes, kept in a file of JSON: a later run of the same engine and size replaces what it
// measured anew, so that a long series can be measured in parts.
#pragma once

#include "figures.h"

namespace ringi::bench {

struct Run
{
    Figures figures;
    QJsonObject machine;
};

class Results
{
public:
    /// Empty when there is no such file. Ends the program when it is no file of results.
    static Results load(const QString &file);

    void take(const Run &run);
    void save(const QString &file) const;
    [[nodiscard]] QByteArray json() const;
    /// By engine and size.
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    [[nodiscard]] QStringList engines() const;
    /// From the smallest store to the largest.
    [[nodiscard]] QList<Run> of(const QString &engine) const;

private:
    QList<Run> m_runs;
};

/// What the machine is, as far as it tells.
QJsonObject thisMachine(const QString &engine);

} // namespace ringi::bench
