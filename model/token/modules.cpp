// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/modules.h"

#include <QFile>

namespace ringi {

namespace {

QList<CK_SLOT_ID> slotsOf(CK_FUNCTION_LIST *module)
{
    CK_ULONG count = 0;
    if (module->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK || count == 0)
        return {};
    QList<CK_SLOT_ID> found(qsizetype(count), 0);
    if (module->C_GetSlotList(CK_TRUE, found.data(), &count) != CKR_OK)
        return {};
    found.resize(qsizetype(count));
    return found;
}

} // namespace

Modules::Modules(const QString &path)
{
    if (path.isEmpty()) {
        m_configured = p11_kit_modules_load_and_initialize(0);
        for (auto **module = m_configured; module && *module; ++module)
            m_modules.append(*module);
        return;
    }
    m_named = p11_kit_module_load(QFile::encodeName(path).constData(), 0);
    if (m_named && p11_kit_module_initialize(m_named) == CKR_OK) {
        m_modules.append(m_named);
    } else if (m_named) {
        p11_kit_module_release(m_named);
        m_named = nullptr;
    }
}

Modules::~Modules()
{
    if (m_configured)
        p11_kit_modules_finalize_and_release(m_configured);
    if (m_named) {
        p11_kit_module_finalize(m_named);
        p11_kit_module_release(m_named);
    }
}

QList<PluggedToken> Modules::plugged() const
{
    QList<PluggedToken> tokens;
    for (CK_FUNCTION_LIST *module : m_modules) {
        for (const CK_SLOT_ID slot : slotsOf(module)) {
            PluggedToken token{module, slot, {}};
            const bool isThere = module->C_GetTokenInfo(slot, &token.info) == CKR_OK;
            if (isThere && (token.info.flags & CKF_TOKEN_INITIALIZED) && (token.info.flags & CKF_LOGIN_REQUIRED))
                tokens.append(token);
        }
    }
    return tokens;
}

bool isGone(CK_RV answer)
{
    return answer == CKR_DEVICE_REMOVED || answer == CKR_TOKEN_NOT_PRESENT || answer == CKR_SLOT_ID_INVALID
        || answer == CKR_TOKEN_NOT_RECOGNIZED || answer == CKR_SESSION_HANDLE_INVALID || answer == CKR_SESSION_CLOSED;
}

Fault tokenFault(CK_RV answer, const char *call)
{
    return Fault(isGone(answer) ? FaultKind::TokenGone : FaultKind::Token,
                 QStringLiteral("%1: %2").arg(QLatin1StringView(call), QString::fromUtf8(p11_kit_strerror(answer))));
}

void demand(CK_RV answer, const char *call)
{
    if (answer != CKR_OK)
        throw tokenFault(answer, call);
}

} // namespace ringi
