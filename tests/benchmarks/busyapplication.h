// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An application that watches how long its thread is busy with one event: while it is, nothing a person does is seen.
#pragma once

#include <QApplication>

namespace ringi::bench {

class BusyApplication : public QApplication
{
    Q_OBJECT

public:
    BusyApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// In milliseconds. What a person sees is the wall's; on a machine that has other work, the processor's tells how
    /// much of it is ours.
    struct Busy
    {
        double wall = 0;
        double processor = 0;

        void takeLonger(const Busy &other);
    };

    /// The longest since this was asked last.
    Busy takeLongest();

private:
    int m_depth = 0;
    Busy m_longest;
};

} // namespace ringi::bench
