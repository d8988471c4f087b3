# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file is one idea: none is longer than 500 lines."""
from tree import SOURCES, files, text

LONGEST = 500


def findings(root):
    for path in files(root, SOURCES):
        if (lines := len(text(root, path).splitlines())) > LONGEST:
            yield f"{path}: {lines} lines; split it, {LONGEST} is the most"
