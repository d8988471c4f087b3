// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/verifychoice.h"

namespace ringi {

VerifyChoice::VerifyChoice(QWidget *parent)
    : QComboBox(parent)
{
    setProperty("size", QStringLiteral("sm"));
    setAccessibleName(tr("What is verified"));
    addItem(tr("The whole ledger"), int(VerifyFrom::Beginning));
    addItem(tr("Since the last verification"), int(VerifyFrom::LastVerification));
    addItem(tr("Since the last checkpoint"), int(VerifyFrom::LastCheckpoint));
}

void VerifyChoice::setFrom(VerifyFrom from)
{
    setCurrentIndex(findData(int(from)));
}

VerifyFrom VerifyChoice::from() const
{
    return VerifyFrom(currentData().toInt());
}

} // namespace ringi
