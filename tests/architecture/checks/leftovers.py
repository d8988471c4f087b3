# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is left for later in the sources: an intention belongs in an issue."""
import re

from tree import SOURCES, files, matches

LATER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")


def findings(root):
    yield from matches(root, files(root, SOURCES + ("*.md", "*.json")), LATER, "finish it or file it")
