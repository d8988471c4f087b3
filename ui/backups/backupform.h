// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where backups go, to whose key they are encrypted, and how many stay.
#pragma once

#include "ui/backups/backupmemory.h"
#include "ui/questions.h"

#include <QWidget>

class QSpinBox;

namespace ringi {

class Field;
class PathChoice;

class BackupForm : public QWidget
{
    Q_OBJECT

public:
    BackupForm(Questions &questions, QWidget *parent);

    void setChoice(const BackupChoice &choice);
    [[nodiscard]] BackupChoice choice() const;
    void chooseFolder();
    [[nodiscard]] PathChoice *folder() const { return m_folder; }
    [[nodiscard]] PathChoice *key() const { return m_key; }
    [[nodiscard]] QSpinBox *keep() const { return m_keep; }

Q_SIGNALS:
    void changed(const ringi::BackupChoice &choice);

private:
    void buildFields();
    void tellChange();

    Questions &m_questions;
    PathChoice *m_folder;
    PathChoice *m_key;
    QSpinBox *m_keep;
    Field *m_keyField = nullptr;
    BackupChoice m_told;
};

} // namespace ringi
