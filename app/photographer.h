// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through every page of the window and keeps a picture of each, in one language and theme.
#pragma once

#include "app/window.h"

#include <QStringList>

namespace ringi {

struct PictureSeries
{
    QString language;
    ThemeChoice theme = ThemeChoice::Light;
    QString suffix; ///< "en-light"
    int typePercent = 100;
};

class Photographer
{
public:
    Photographer(const Stage &stage, StoreGate &gate, const QString &folder)
        : m_stage(stage)
        , m_gate(gate)
        , m_folder(folder)
    {
    }

    /// Signs in as one of the demo store's officers. Throws Fault when it cannot, or when a picture cannot be kept.
    void take(const QString &location, const PictureSeries &series);
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    void enter(Workplace &workplace, const QString &location);
    void walk(MainWindow &window, const QString &location);
    void walkIncident(MainWindow &window);
    void verifyLedger(MainWindow &window);
    void walkRegisters(MainWindow &window);
    void walkImport(MainWindow &window);
    void openMeasureDialogs(MainWindow &window, const QString &location);
    void openDialog(MainWindow &window);
    void keep(QWidget *widget, const QString &page);
    void settle() const;

    Stage m_stage;
    StoreGate &m_gate;
    QString m_folder;
    QString m_suffix;
    QStringList m_files;
};

} // namespace ringi
