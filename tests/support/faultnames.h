// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of fault by the name it has in the program; a kind without one does not compile.
#pragma once

#include "base/fault.h"

namespace ringi::test {

inline const char *nameOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotFound:
        return "NotFound";
    case FaultKind::NotAStore:
        return "NotAStore";
    case FaultKind::NewerStore:
        return "NewerStore";
    case FaultKind::ViewsOutdated:
        return "ViewsOutdated";
    case FaultKind::Locked:
        return "Locked";
    case FaultKind::ReadOnly:
        return "ReadOnly";
    case FaultKind::DiskFull:
        return "DiskFull";
    case FaultKind::ServerGone:
        return "ServerGone";
    case FaultKind::InDoubt:
        return "InDoubt";
    case FaultKind::DiskFailed:
        return "DiskFailed";
    case FaultKind::ClockApart:
        return "ClockApart";
    case FaultKind::Corrupt:
        return "Corrupt";
    case FaultKind::Unreadable:
        return "Unreadable";
    case FaultKind::Cancelled:
        return "Cancelled";
    case FaultKind::TokenGone:
        return "TokenGone";
    case FaultKind::NoAnswer:
        return "NoAnswer";
    case FaultKind::Token:
        return "Token";
    case FaultKind::Other:
        return "Other";
    }
    return "";
}

} // namespace ringi::test
