// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window needs of the process: the application and the language it speaks.
#pragma once

class QApplication;

namespace ringi::words {
class Language;
}

namespace ringi {

struct Stage
{
    QApplication &application;
    words::Language &language;
};

} // namespace ringi
