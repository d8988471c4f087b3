// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the story: who asks for what.
#pragma once

#include "domain/command.h"
#include "identity/session.h"

namespace ringi {

struct Line
{
    const Session *by = nullptr;
    Command command;
};

} // namespace ringi
