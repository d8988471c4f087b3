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

    /// In milliseconds, the longest since this was asked last.
    double takeLongest();

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace ringi::bench
