#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of parts names every library the program needs by itself, each with a version.

parts.py SBOM_SCRIPT PROGRAM
"""
import json
import re
import subprocess
import sys


PACKAGED_AS = {"icuuc": "icu"}  # one package has all of ICU


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed_by(program: str) -> list[str]:
    """As "Qt6Core" for libQt6Core.so.6, without the compiler's own."""
    names = re.findall(r"NEEDED.*\[lib([\w+-]+)\.so", said("readelf", "-dW", program))
    return [PACKAGED_AS.get(name, name) for name in names if name not in ("stdc++", "m", "gcc_s", "c", "asan", "ubsan")]


def main() -> int:
    script, program = sys.argv[1:]
    bill = json.loads(said(sys.executable, script, program))
    listed = {part["name"].lower(): part for part in bill["components"]}
    missing = [name for name in needed_by(program)
               if not any(re.sub(r"[^a-z0-9]", "", name.lower()) in re.sub(r"[^a-z0-9]", "", part) for part in listed)]
    nameless = [name for name, part in listed.items() if not part["version"]]
    for name in missing:
        print(f"not listed: {name}")
    for name in nameless:
        print(f"without a version: {name}")
    return 1 if missing or nameless or not listed else 0


if __name__ == "__main__":
    sys.exit(main())
