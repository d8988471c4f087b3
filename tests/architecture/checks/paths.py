# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents do not go stale: every path of this tree that one names, as code or as a link, is there."""
import re

from tree import files, text

PATH = re.compile(r"`((?:app|cmake|docs|model|resources|tests|ui)/[\w./*-]*)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def findings(root):
    for path in files(root, ["*.md"]):
        words = text(root, path)
        for named in sorted(set(PATH.findall(words))):
            if not any(root.glob(named.rstrip("/"))):
                yield f"{path}: names {named}, which is not there"
        for target in sorted(set(LINK.findall(words))):
            if not (root / path.parent / target).exists():
                yield f"{path}: links {target}, which is not there"
