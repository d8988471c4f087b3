// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an incident's page: what it is, how bad, who may read it, and what can be done with it now.
#pragma once

#include "ui/incident/incidentfile.h"

#include <QWidget>

class QAction;
class QLayout;
class QLabel;
class QToolButton;

namespace ringi {

namespace kit {
class ElidedLabel;
class KeyHintButton;
} // namespace kit

class IncidentHeader : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *handOff;
        QAction *propose;
        QAction *addEntry;
        QList<QAction *> more;
    };

    IncidentHeader(const Actions &actions, QWidget *parent);

    void show(const IncidentFile &file, const Beholder &beholder);
    using QWidget::show;
    [[nodiscard]] kit::KeyHintButton *handOffButton() const { return m_handOff; }
    [[nodiscard]] kit::KeyHintButton *proposeButton() const { return m_propose; }
    [[nodiscard]] kit::KeyHintButton *addEntryButton() const { return m_addEntry; }
    /// Why the main act is not open, beside the buttons.
    void setReason(const QString &reason);

Q_SIGNALS:
    void backWanted();

private:
    void buildNumberRow(const Actions &actions);
    void buildTitleRow();
    QToolButton *moreButton(const QList<QAction *> &actions);
    QWidget *restrictionLabel(const IncidentFile &file);
    void showPills(const IncidentFile &file);
    void copyNumber();

    QLabel *m_number = nullptr;
    QToolButton *m_copy = nullptr;
    kit::ElidedLabel *m_logged = nullptr;
    kit::KeyHintButton *m_handOff = nullptr;
    kit::KeyHintButton *m_propose = nullptr;
    kit::KeyHintButton *m_addEntry = nullptr;
    kit::ElidedLabel *m_title = nullptr;
    QLayout *m_pills = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace ringi
