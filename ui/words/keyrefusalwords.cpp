// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of keys: passphrases, PINs, hardware tokens.
#include "ui/words/refusalwords.h"

namespace ringi::words {

QString KeyRefusalWords::of(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::WrongPassphrase:
        return tr(
            "That is not the passphrase of this officer. Check Caps Lock and the keyboard language, and try again.");
    case RefusalCode::PassphraseTooShort:
        return tr("The passphrase is too short. Use at least %1 characters; several words are best.").arg(args.text(0));
    case RefusalCode::KeyMissing:
        return tr("This store has no key of that officer. An administrator has to enrol the officer again.");
    case RefusalCode::TooManyAttempts:
        return tr("%n wrong attempt(s) in a row as this officer. The next one is possible in %1.", nullptr,
                  args.number(1))
            .arg(wait(args.number(0) * 1000LL));
    case RefusalCode::DeskLocked:
        return tr("This desk is locked and nothing was saved. Sign in again and repeat it.");
    default:
        return ofTokens(code, args);
    }
}

QString KeyRefusalWords::ofTokens(RefusalCode code, const Args &args)
{
    switch (code) {
    case RefusalCode::TokensUnavailable:
        return tr("No module for hardware tokens could be loaded. Install one for p11-kit, or name its file with "
                  "--pkcs11-module or in the settings.");
    case RefusalCode::TokenModuleUnusable:
        return tr("The module for hardware tokens %1 cannot be used. Name the file of another one.").arg(args.text(0));
    case RefusalCode::TokenUriInvalid:
        return tr("“%1” does not name a hardware token. Write it as in pkcs11:token=…, as the list of tokens shows it.")
            .arg(args.text(0));
    case RefusalCode::TokenMissing:
        return tr("The hardware token “%1” is not plugged in. Plug it in and try again.").arg(args.text(0));
    case RefusalCode::TokenAmbiguous:
        return tr("%n hardware token(s) or key(s) fit. Name one by its serial number or key id.", nullptr,
                  args.number(0));
    case RefusalCode::TokenNotReady:
        return tr("The hardware token “%1” has not been prepared, or has no PIN yet. Prepare it with its own tool.")
            .arg(args.text(0));
    case RefusalCode::WrongPin:
        return tr("That is not the PIN of this hardware token. It locks after a few wrong ones; check it and try "
                  "again.");
    case RefusalCode::PinLocked:
        return tr("The PIN of the hardware token “%1” is locked after wrong ones. Its administrator unlocks it with "
                  "its own tool.")
            .arg(args.text(0));
    case RefusalCode::TokenKeyMissing:
        return tr("The hardware token “%1” does not hold the key of this officer. Plug in the one that does.")
            .arg(args.text(0));
    case RefusalCode::TokenKeyOther:
        return tr("The hardware token “%1” holds another key than the one enrolled. Plug in the one that was "
                  "enrolled, or have a new key enrolled.")
            .arg(args.text(0));
    case RefusalCode::TokenKeyUnsuited:
        return tr("The key “%1” cannot sign here, where Ed25519 is used. Choose one of that kind, or have a new one "
                  "made.")
            .arg(args.text(0));
    case RefusalCode::TokenMakesNoKeys:
        return tr("The hardware token “%1” cannot make Ed25519 keys. Use one that can (CKM_EDDSA).").arg(args.text(0));
    case RefusalCode::TokenKeepsPin:
        return tr("Your key is in a hardware token. Change its PIN with the token's own tool.");
    default:
        return {};
    }
}

} // namespace ringi::words
