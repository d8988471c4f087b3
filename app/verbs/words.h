// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words verbs say to people: context of their translations.
#pragma once

#include <QCoreApplication>

namespace ringi {

class VerbWords
{
    Q_DECLARE_TR_FUNCTIONS(ringi::VerbWords)
};

} // namespace ringi
