// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts after a decision that need more than a word: the result of what was carried out, revocation under the
// passphrase, and the review by somebody who took no part.
#pragma once

#include "ui/parts/formdialog.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

class CarryOutDialog : public FormDialog
{
    Q_OBJECT

public:
    CarryOutDialog(Office &office, const Measure &measure, QWidget *parent);

protected:
    bool check() override;

private:
    Field *m_atField = nullptr;
    TimeEdit *m_at = nullptr;
};

/// The passphrase is asked for and never kept.
class RevokeDialog : public FormDialog
{
    Q_OBJECT

public:
    RevokeDialog(Office &office, const Measure &measure, QWidget *parent);

protected:
    Reply<Outcome<Receipt>> send() override;
    bool placeRefusal(const Refusal &refusal) override;

private:
    Field *m_passphraseField = nullptr;
    QLineEdit *m_passphrase = nullptr;
};

class ReviewDialog : public FormDialog
{
    Q_OBJECT

public:
    ReviewDialog(Office &office, const Measure &measure, QWidget *parent);

protected:
    bool placeRefusal(const Refusal &refusal) override;
};

} // namespace ringi
