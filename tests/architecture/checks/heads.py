# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source opens with the two SPDX lines and then says what it is for; a header speaks for its .cpp as well."""
from tree import SOURCES, files, text

OWNER = "SPDX-FileCopyrightText: 2026 The Ringi authors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def findings(root):
    for path in files(root, SOURCES):
        head = [line for line in text(root, path).splitlines()[:6] if not line.startswith("#!")]
        if OWNER not in "".join(head[:1]) or LICENCE not in "".join(head[1:2]):
            yield f"{path}:1: the two SPDX lines are missing"
        elif speaks_for_itself(root / path) and not any(is_sentence(line) for line in head[2:]):
            yield f"{path}:3: no word on what this file is for"


def speaks_for_itself(path):
    return path.suffix == ".h" or path.suffix == ".cpp" and not path.with_suffix(".h").exists()


def is_sentence(line):
    return line.startswith("//") and len(line) > 10
