#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the suite of faults came to, and fails where an acknowledged act was not found, or a kind is missing.

figures.py FOLDER KIND …
"""
import re
import sys
from pathlib import Path

LINE = re.compile(r"(.+?) +(\d+) injected +(\d+) acknowledged +(\d+) found")


def main() -> int:
    folder, kinds = Path(sys.argv[1]), sys.argv[2:]
    lines = [(folder / kind).read_text(encoding="utf-8") for kind in kinds if (folder / kind).exists()]
    print("".join(lines), end="")
    figures = [LINE.match(line) for line in lines]
    lost = [figure[1] for figure in figures if int(figure[4]) < int(figure[3]) or int(figure[2]) == 0]
    missing = [kind for kind in kinds if not (folder / kind).exists()]
    for kind in lost:
        print(f"acts were lost, or nothing was injected: {kind}")
    for kind in missing:
        print(f"no figures of: {kind}")
    return 1 if lost or missing else 0


if __name__ == "__main__":
    sys.exit(main())
