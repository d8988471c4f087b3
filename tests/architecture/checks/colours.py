# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours have names and live in the theme: none is written out anywhere else in ui."""
import re

from tree import CODE, files, matches

THEME = {"ui/kit/theme.cpp"}
HEX = r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b"
NUMBERS = r"\bQColor\w*[({]\s*\d|\bQColor::from\w+\(\s*\d|\bqRgba?\(\s*\d"
NAMES = r"\bQt::(?:dark|light)?(?i:black|white|red|green|blue|cyan|magenta|yellow|gr[ae]y)\b"
COLOUR = re.compile(f"{HEX}|{NUMBERS}|{NAMES}")


def findings(root):
    painted = [path for path in files(root, CODE, "ui") if path.as_posix() not in THEME]
    yield from matches(root, painted, COLOUR, "a colour outside the theme")
