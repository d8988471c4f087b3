// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolling an officer, which makes a key sealed by a passphrase typed twice, and appointing one. Where it takes two,
// both only propose.
#pragma once

#include "ui/parts/actdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ringi {

class Field;
class KeyChoice;
class TermChoice;

/// The posts as boxes to tick.
class PostChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PostChoice(QWidget *parent = nullptr);
    void setPosts(const QList<Post> &posts);
    [[nodiscard]] QList<Post> posts() const;

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
};

class EnrolDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    EnrolDialog(Office &office, QWidget *parent);

    void enrolNow();
    /// What is said of a day that cannot be read.
    [[nodiscard]] static QString dayMistaken();

Q_SIGNALS:
    void enrolled(const ringi::Receipt &receipt);

private:
    void buildFields();
    void buildFoot();
    void advise();
    void showPlace();
    bool check();
    void take(const Outcome<Receipt> &outcome);
    void place(const Refusal &refusal);
    [[nodiscard]] OfficerEnrolled officer() const;

    Office &m_office;
    QLineEdit *m_nameEdit = nullptr;
    QComboBox *m_division = nullptr;
    TermChoice *m_posts = nullptr;
    KeyChoice *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    Field *m_nameField = nullptr;
    Field *m_postField = nullptr;
    Field *m_keyField = nullptr;
    Field *m_passphraseField = nullptr;
    Field *m_againField = nullptr;
    kit::KeyHintButton *m_enrol = nullptr;
    QLabel *m_problem = nullptr;
};

/// Changes division and posts of an officer.
class AppointDialog : public ActDialog
{
    Q_OBJECT

public:
    AppointDialog(Office &office, const Officer &officer, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    bool check() override;
    bool placeRefusal(const Refusal &refusal) override;

private:
    OfficerId m_officer;
    QComboBox *m_division = nullptr;
    TermChoice *m_posts = nullptr;
    Field *m_postField = nullptr;
};

} // namespace ringi
