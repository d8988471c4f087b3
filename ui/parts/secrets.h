// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which refusals belong beside the field in which a passphrase or a PIN was entered.
#pragma once

#include "domain/refusal.h"

namespace ringi {

inline bool concernsSecret(RefusalCode code)
{
    switch (code) {
    case RefusalCode::WrongPassphrase:
    case RefusalCode::TooManyAttempts:
    case RefusalCode::WrongPin:
    case RefusalCode::PinLocked:
    case RefusalCode::TokenMissing:
    case RefusalCode::TokenKeyMissing:
    case RefusalCode::TokenKeyOther:
        return true;
    default:
        return false;
    }
}

} // namespace ringi
