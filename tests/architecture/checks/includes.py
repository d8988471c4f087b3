# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model knows no window. Qt's include folder lets <QtWidgets/...> through without a link, so the
line is read. Reports are painted, and may know QtGui.
"""
import re

from tree import CODE, files, matches

WINDOW = re.compile(r"#include\s*<Qt(Gui|Widgets|Svg|PrintSupport|Sql|Test)/")
BUT_GUI = re.compile(WINDOW.pattern.replace("Gui|", ""))


def findings(root):
    for path in files(root, CODE, "model"):
        pattern = BUT_GUI if path.parts[1] == "report" else WINDOW
        yield from matches(root, [path], pattern, "the model includes only QtCore and QtConcurrent")
