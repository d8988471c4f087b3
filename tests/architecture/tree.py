# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the rules read the tree: files by name, below some folders, without what is built."""
from fnmatch import fnmatch

CODE = ("*.h", "*.cpp")
SOURCES = CODE + ("*.py", "*.sql", "*.cmake", "CMakeLists.txt", "dev", "run")
HIDDEN = {"build", ".git", ".cache", "__pycache__"}


def files(root, names, *folders):
    """Paths relative to root, sorted; without folders, the whole tree."""
    for start in [root / folder for folder in folders] or [root]:
        for path in sorted(start.rglob("*")):
            below = path.relative_to(root)
            if path.is_file() and not HIDDEN & set(below.parts) and any(fnmatch(path.name, name) for name in names):
                yield below


def text(root, path):
    return (root / path).read_text(encoding="utf-8")


def matches(root, paths, pattern, message):
    """One finding for each line of these files that the pattern finds."""
    for path in paths:
        for number, line in enumerate(text(root, path).splitlines(), 1):
            if found := pattern.search(line):
                yield f"{path}:{number}: {message}: {found.group(0).strip()}"
