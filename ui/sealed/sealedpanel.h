// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed entries of an incident: that they are there, whose and how marked. What an officer has opened stands in
// its place until the page is left, and is kept nowhere else.
#pragma once

#include "desk/vault.h"
#include "ui/incident/incidentfile.h"
#include "ui/parts/section.h"

#include <QMap>

class QHBoxLayout;

namespace ringi {

class SealedPanel : public Section
{
    Q_OBJECT

public:
    explicit SealedPanel(QWidget *parent = nullptr);

    void show(const IncidentFile &file, const Beholder &beholder);
    using QWidget::show;
    void showOpened(int ordinal, const OpenedEntry &entry);
    /// Takes everything that was opened off the screen.
    void forget();
    [[nodiscard]] bool isOpen(int ordinal) const { return m_opened.contains(ordinal); }

Q_SIGNALS:
    void openWanted(int ordinal);
    void fileWanted(int ordinal, int file);
    void waiveWanted(int ordinal);
    void releaseWanted(int ordinal);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    QWidget *blockFor(int ordinal);
    QWidget *headOf(int ordinal, QWidget *parent);
    QWidget *contentOf(int ordinal, QWidget *parent);
    QWidget *buttonsFor(int ordinal, QWidget *parent);
    /// A button that asks for the act, or says why it is not open.
    void addButton(QHBoxLayout *row, const QString &text, const Guard &no, void (SealedPanel::*wanted)(int),
                   int ordinal);
    [[nodiscard]] const SealedEntry &entry(int ordinal) const { return m_file.incident.sealedEntries[ordinal - 1]; }
    [[nodiscard]] Guard refusalOf(int ordinal, const CompartmentCommand &command) const;

    IncidentFile m_file;
    Beholder m_beholder;
    QMap<int, OpenedEntry> m_opened;
};

} // namespace ringi
