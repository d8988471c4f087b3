// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a signer decides: verdict, conditions, reason, the hash of exactly the text beside it, passphrase. What is
// still missing is named beside the button; the passphrase never stays.
#pragma once

#include "ui/office.h"
#include "ui/signoff/measurefile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace ringi {

class ConditionList;
class Field;

namespace kit {
class KeyHintButton;
class StateLabel;
} // namespace kit

class DecidePanel : public QWidget
{
    Q_OBJECT

public:
    DecidePanel(Office &office, QWidget *parent);

    /// `shownVersion` is the version that is on the screen.
    void showFile(const MeasureFile &file, const Actor &actor, int shownVersion);
    void choose(Verdict verdict);
    /// What keeps the signature from being given, in words; empty when nothing does.
    [[nodiscard]] QString missing() const;

public Q_SLOTS:
    void sign();

Q_SIGNALS:
    void signedAs(const ringi::Receipt &receipt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildVerdicts(QVBoxLayout *rows);
    void buildTexts(QVBoxLayout *rows);
    void buildHash(QVBoxLayout *rows);
    void buildSignature(QVBoxLayout *rows);
    void addShortcuts();
    void showHash();
    void tell();
    void keepDraft();
    void restoreDraft();
    void take(const Outcome<Receipt> &outcome);
    [[nodiscard]] std::optional<Verdict> verdict() const;
    [[nodiscard]] SignGate signature() const;
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString obstacle() const;

    Office &m_office;
    MeasureFile m_file;
    Actor m_actor;
    int m_shownVersion = 0;
    QLabel *m_role = nullptr;
    QWidget *m_controls = nullptr;
    QLabel *m_obstacle = nullptr;
    QList<QRadioButton *> m_verdicts;
    Field *m_conditionField = nullptr;
    ConditionList *m_conditions = nullptr;
    Field *m_reasonField = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_hash = nullptr;
    kit::StateLabel *m_match = nullptr;
    Field *m_passphraseField = nullptr;
    QLineEdit *m_passphrase = nullptr;
    kit::KeyHintButton *m_sign = nullptr;
    QLabel *m_missing = nullptr;
};

/// A hash in groups of eight digits, four groups a line.
QString grouped(const QByteArray &hash);

} // namespace ringi
