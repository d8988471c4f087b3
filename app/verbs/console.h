// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output for answers, standard error for messages; nothing else goes to either.
#pragma once

#include "app/verbs/verb.h"

namespace ringi {

class Console
{
public:
    enum class Form { Text, Json };

    explicit Console(Form form)
        : m_form(form)
    {
    }

    [[nodiscard]] Form form() const { return m_form; }
    /// One JSON value and a new line, or the text. Throws Fault when standard output cannot take it.
    void answer(const Answer &answer) const;
    void say(const QString &sentence) const;

private:
    Form m_form;
};

} // namespace ringi
