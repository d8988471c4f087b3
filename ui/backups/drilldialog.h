// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before a backup is drilled: what will happen, and for an encrypted one the secret half of its recovery key.
#pragma once

#include "ui/backups/backupwork.h"
#include "ui/kit/dialogframe.h"

class QLineEdit;
class QVBoxLayout;

namespace ringi {

class PathChoice;

namespace kit {
class KeyHintButton;
}

class DrillDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    DrillDialog(Office &office, const KeptBackup &backup, QWidget *parent);

    [[nodiscard]] kit::KeyHintButton *startButton() const { return m_start; }
    [[nodiscard]] PathChoice *key() const { return m_key; }
    [[nodiscard]] QLineEdit *passphrase() const { return m_passphrase; }

Q_SIGNALS:
    void wanted(const ringi::DrillOrder &order);

private:
    QWidget *buildBody();
    void addKeyFields(QVBoxLayout *rows);
    void buildFoot();
    void start();
    void showWhetherReady();

    Office &m_office;
    KeptBackup m_backup;
    PathChoice *m_key = nullptr; ///< only for an encrypted one, as the next
    QLineEdit *m_passphrase = nullptr;
    kit::KeyHintButton *m_start = nullptr;
};

} // namespace ringi
