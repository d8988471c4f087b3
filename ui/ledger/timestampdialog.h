// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Has an authority outside of the office state when a checkpoint was there: over the network, or by files that are
// carried to it and back. Its address and certificates are remembered on this machine.
#pragma once

#include "authority/authority.h"
#include "ui/parts/actdialog.h"

class QLineEdit;

namespace ringi {

class Field;
class PathChoice;

class TimestampDialog : public ActDialog
{
    Q_OBJECT

public:
    /// REQUIRES: countersigned.
    TimestampDialog(Office &office, const Checkpoint &checkpoint, QWidget *parent);

    [[nodiscard]] QLineEdit *address() const { return m_address; }
    [[nodiscard]] PathChoice *answerFile() const { return m_answer; }
    [[nodiscard]] PathChoice *certificates() const { return m_certificates; }
    [[nodiscard]] kit::KeyHintButton *saveButton() const { return m_save; }

protected:
    bool check() override;
    Reply<Outcome<Receipt>> send() override;
    void forget() override;

private:
    void buildCertificates();
    void buildAddress();
    void buildAnswer();
    void saveRequest();
    /// Nothing, with the error in its place, when the file cannot be read.
    static std::optional<QByteArray> bytesOf(const PathChoice *choice, Field *field);
    Reply<Outcome<Receipt>> keep(const QByteArray &answer);
    Reply<Outcome<Receipt>> askAndKeep();

    Checkpoint m_checkpoint;
    Authority m_authority;
    QLineEdit *m_address = nullptr;
    PathChoice *m_answer = nullptr;
    PathChoice *m_certificates = nullptr;
    Field *m_addressField = nullptr;
    Field *m_answerField = nullptr;
    Field *m_certificatesField = nullptr;
    kit::KeyHintButton *m_save = nullptr;
    QByteArray m_trusted;
    QByteArray m_given; ///< the answer from the file; empty when the authority is asked
};

} // namespace ringi
