# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text is text: nothing is made rich text out of a string, and so never out of what somebody entered or imported."""
import re

from tree import CODE, files, matches

LINKS = "ui/parts/section.cpp"  # their text is escaped, and tests/scenarios/tst_markup.cpp looks at them
RICH = re.compile(r"\b(?:setHtml|insertHtml|fromHtml|setMarkdown|QStaticText|QErrorMessage)\b"
                  r"|\bsetTextFormat\(Qt::(?:RichText|MarkdownText)\)|\bQt::convertFromPlainText\b|\bsetTextFormat\(Qt::AutoText\)")


def findings(root):
    code = [path for path in files(root, CODE, "app", "ui", "model") if path.as_posix() != LINKS]
    yield from matches(root, code, RICH, "a string read as markup")
