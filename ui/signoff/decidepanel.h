// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a signer decides: which gate and as what, the answers that gate takes, what has to be written with them, the
// hash of exactly the text beside it, passphrase. What is still missing is named beside the button; the passphrase
// never stays.
#pragma once

#include "ui/office.h"
#include "ui/signoff/signingways.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace ringi {

class ConditionList;
class Field;
class HashBlock;
class TimeEdit;

namespace kit {
class KeyHintButton;
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
    /// The answers that can be chosen now.
    [[nodiscard]] QList<Verdict> offered() const;
    /// The gates, and as what they may be signed; to be chosen from where there are several.
    [[nodiscard]] QComboBox *ways() const { return m_way; }
    [[nodiscard]] QLineEdit *document() const { return m_document; }
    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }
    /// Says that the stamp is on the sheet, and takes the focus to what leads to the next sheet, if there is one.
    void sayStamped(quint64 entry, const std::optional<QString> &nextSheet);

public Q_SLOTS:
    void sign();

Q_SIGNALS:
    void signedAs(const ringi::Receipt &receipt);
    void nextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QWidget *block = nullptr;
        QRadioButton *radio = nullptr;
    };

    void buildHead(QVBoxLayout *rows);
    void buildWays(QVBoxLayout *rows);
    void buildVerdicts(QVBoxLayout *rows);
    Choice buildVerdict(Verdict verdict);
    void buildTexts(QVBoxLayout *rows);
    void buildDissent(QVBoxLayout *rows);
    void buildSignature(QVBoxLayout *rows);
    void addShortcuts();
    void offerWays();
    void offerVerdicts();
    void uncheckAll();
    void showFields();
    void tell();
    void keepDraft();
    void restoreDraft();
    void take(const Outcome<Receipt> &outcome);
    [[nodiscard]] const SigningWay *way() const;
    [[nodiscard]] bool approves() const;
    [[nodiscard]] std::optional<Verdict> verdict() const;
    [[nodiscard]] SignGate signature() const;
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString wordsFor(const SigningWay &way) const;

    Office &m_office;
    MeasureFile m_file;
    Actor m_actor;
    QList<SigningWay> m_ways;
    int m_shownVersion = 0;
    QLabel *m_role = nullptr;
    QWidget *m_controls = nullptr;
    QLabel *m_obstacle = nullptr;
    QLabel *m_stamped = nullptr;
    kit::KeyHintButton *m_next = nullptr;
    QLabel *m_as = nullptr;
    Field *m_wayField = nullptr;
    QComboBox *m_way = nullptr;
    QList<Choice> m_verdicts; ///< one for each, in their order
    Field *m_conditionField = nullptr;
    ConditionList *m_conditions = nullptr;
    Field *m_reasonField = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    Field *m_documentField = nullptr;
    QLineEdit *m_document = nullptr;
    Field *m_limitField = nullptr;
    TimeEdit *m_limit = nullptr;
    kit::KeyHintButton *m_dissentToggle = nullptr;
    Field *m_dissentField = nullptr;
    QPlainTextEdit *m_dissent = nullptr;
    HashBlock *m_hash = nullptr;
    Field *m_passphraseField = nullptr;
    QLineEdit *m_passphrase = nullptr;
    kit::KeyHintButton *m_sign = nullptr;
    QLabel *m_missing = nullptr;
};

} // namespace ringi
