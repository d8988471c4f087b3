# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one rule of checks/ over a tree: check.py RULE ROOT. Prints each finding; exits 1 if there is one."""
import importlib
import sys
from pathlib import Path


def main(rule, root):
    findings = list(importlib.import_module(f"checks.{rule}").findings(Path(root)))
    print("\n".join(findings) or f"{rule}: nothing found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
