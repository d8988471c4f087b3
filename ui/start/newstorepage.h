// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form that makes a store: where it is, whose it is, live or exercise, and the first officer, who administers it.
#pragma once

#include "ui/start/storejobs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ringi {

class Questions;

namespace kit {
class KeyHintButton;
}

class NewStorePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewStorePage(Questions &questions, QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void createWanted(const ringi::NewStore &wanted);
    void backWanted();

private:
    void buildStore();
    void buildOfficer();
    void buildPosts();
    void buildPassphrase();
    void buildButtons();
    void chooseFile();
    [[nodiscard]] NewStore wanted() const;
    /// Why it cannot be created yet, empty when it can.
    [[nodiscard]] QString missing() const;
    void settle();
    void create();

    Questions &m_questions;
    QVBoxLayout *m_column;
    QLineEdit *m_location = nullptr;
    QLineEdit *m_office = nullptr;
    QRadioButton *m_live = nullptr;
    QRadioButton *m_exercise = nullptr;
    QLineEdit *m_officer = nullptr;
    QComboBox *m_division = nullptr;
    QList<QCheckBox *> m_posts;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_missing = nullptr;
    kit::KeyHintButton *m_create = nullptr;
};

} // namespace ringi
