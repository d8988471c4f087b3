#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the program as it is shipped: what the compiler and the linker were told has to be in the file.

binary.py PROGRAM
"""
import re
import subprocess
import sys


def readelf(program: str, *options: str) -> str:
    return subprocess.run(["readelf", "-W", *options, program], check=True, capture_output=True, text=True).stdout


def missing_in(program: str) -> list[str]:
    header, segments = readelf(program, "-h"), readelf(program, "-l")
    dynamic, symbols = readelf(program, "-d"), readelf(program, "--dyn-syms")
    stack = re.search(r"GNU_STACK.*", segments)
    held = {
        "a position-independent program": "DYN (Position-Independent" in header,
        "relocations that are read-only": "GNU_RELRO" in segments,
        "all symbols bound at the start": "NOW" in dynamic,
        "a stack that cannot be run": stack is not None and "RWE" not in stack.group(),
        "no search path of its own": "RPATH" not in dynamic and "RUNPATH" not in dynamic,
        "no relocations in code": "TEXTREL" not in dynamic,
        "guarded stack frames": "__stack_chk_fail" in symbols,
        "checked copies": re.search(r"__\w+_chk\b", symbols.replace("__stack_chk_fail", "")) is not None,
        "checked containers": "__glibcxx_assert_fail" in symbols,
    }
    return [name for name, is_there in held.items() if not is_there]


def main() -> int:
    missing = missing_in(sys.argv[1])
    for name in missing:
        print(f"missing: {name}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
