// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the passphrase of the signed-in officer's key. What was typed is never kept.
#pragma once

#include "ui/parts/actdialog.h"

class QLineEdit;

namespace ringi {

class Field;

class PassphraseDialog : public ActDialog
{
    Q_OBJECT

public:
    PassphraseDialog(Office &office, QWidget *parent);

protected:
    bool check() override;
    Reply<Outcome<Receipt>> send() override;
    bool placeRefusal(const Refusal &refusal) override;

private:
    Field *addPassphrase(const QString &key, const QString &label);
    [[nodiscard]] static QLineEdit *line(const Field *field);
    /// What was typed, which is then gone from the field.
    [[nodiscard]] static QString taken(const Field *field);

    Field *m_present = nullptr;
    Field *m_fresh = nullptr;
    Field *m_again = nullptr;
};

} // namespace ringi
