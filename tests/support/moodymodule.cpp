// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS #11 module that hands everything on to another one, except for what the mood of the moment is about. Both are
// named by the environment.
#include <p11-kit/pkcs11.h>

#include <dlfcn.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

CK_FUNCTION_LIST *g_real = nullptr;
CK_FUNCTION_LIST g_moody;

bool isMood(const char *mood)
{
    char text[32] = {};
    const char *path = std::getenv("RINGI_TEST_MOOD");
    std::FILE *file = path ? std::fopen(path, "r") : nullptr;
    if (!file)
        return false;
    const size_t size = std::fread(text, 1, sizeof text - 1, file);
    std::fclose(file);
    return size > 0 && std::strcmp(text, mood) == 0;
}

CK_RV slotsUnlessGone(CK_BBOOL present, CK_SLOT_ID_PTR slots, CK_ULONG_PTR count)
{
    if (!isMood("gone"))
        return g_real->C_GetSlotList(present, slots, count);
    *count = 0;
    return CKR_OK;
}

CK_RV mechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO_PTR info)
{
    const bool isEdwards = type == CKM_EDDSA || type == CKM_EC_EDWARDS_KEY_PAIR_GEN;
    return isEdwards && isMood("no_ed25519") ? CKR_MECHANISM_INVALID : g_real->C_GetMechanismInfo(slot, type, info);
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG size)
{
    return isMood("locked") ? CKR_PIN_LOCKED : g_real->C_Login(session, user, pin, size);
}

CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE_PTR text, CK_ULONG textSize, CK_BYTE_PTR signature, CK_ULONG_PTR size)
{
    if (isMood("slow"))
        sleep(2);
    if (isMood("pulled"))
        return CKR_DEVICE_REMOVED;
    const CK_RV answer = g_real->C_Sign(session, text, textSize, signature, size);
    if (answer == CKR_OK && isMood("forging"))
        signature[0] ^= 1;
    return answer;
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list)
{
    void *library = dlopen(std::getenv("RINGI_TEST_MODULE"), RTLD_NOW | RTLD_LOCAL);
    const auto real = library ? reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList")) : nullptr;
    if (!real || real(&g_real) != CKR_OK)
        return CKR_GENERAL_ERROR;
    g_moody = *g_real;
    g_moody.C_GetFunctionList = C_GetFunctionList;
    g_moody.C_GetSlotList = slotsUnlessGone;
    g_moody.C_GetMechanismInfo = mechanismInfo;
    g_moody.C_Login = login;
    g_moody.C_Sign = sign;
    *list = &g_moody;
    return CKR_OK;
}
