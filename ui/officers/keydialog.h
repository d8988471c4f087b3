// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new key for an officer who lost the passphrase, sealed by a passphrase of the officer's. What was typed is never
// kept.
#pragma once

#include "ui/parts/actdialog.h"

class QLineEdit;

namespace ringi {

class Field;

class KeyDialog : public ActDialog
{
    Q_OBJECT

public:
    KeyDialog(Office &office, const Officer &officer, QWidget *parent);

protected:
    bool check() override;
    Reply<Outcome<Receipt>> send() override;
    bool placeRefusal(const Refusal &refusal) override;

private:
    Field *addLine(const QString &key, const QString &label, const QString &hint, bool isSecret);
    [[nodiscard]] static QLineEdit *line(const Field *field);

    OfficerId m_officer;
    Field *m_reason = nullptr;
    Field *m_fresh = nullptr;
    Field *m_again = nullptr;
};

} // namespace ringi
