// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through every page of the window and keeps a picture of each, in one language and theme.
#pragma once

#include "app/photosubjects.h"
#include "app/window.h"

#include <QStringList>

namespace ringi {

class IncidentPage;

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
    void signIn(Workplace &workplace, const OfficerId &officer) const;
    void enter(Workplace &workplace, const QString &location);
    void walk(MainWindow &window);
    void walkViews(MainWindow &window);
    void walkSearch(MainWindow &window);
    void walkIncident(MainWindow &window);
    void walkConfidences(MainWindow &window);
    void openSealed(MainWindow &window, IncidentPage &page);
    void verifyLedger(MainWindow &window);
    void walkRegisters(MainWindow &window);
    void walkBackups(MainWindow &window);
    void walkImport(MainWindow &window);
    void openMeasureDialogs(MainWindow &window);
    void walkOwnDialogs(MainWindow &window);
    void walkAdministration(MainWindow &window);
    void changeDesk(Workplace &workplace);
    void openDialog(MainWindow &window);
    template <class Dialog>
    void openAndKeep(
        MainWindow &window, const std::function<void()> &open, const QString &name,
        const std::function<void(Dialog &)> &fill = [](Dialog &) {});
    void keep(QWidget *widget, const QString &page);
    void settle() const;

    Stage m_stage;
    StoreGate &m_gate;
    QString m_folder;
    QString m_suffix;
    PhotoSubjects m_subjects;
    QStringList m_files;
};

} // namespace ringi
