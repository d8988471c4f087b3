#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""While the program waits for a passphrase: it would leave no core file, and what it writes is its user's alone.

memory.py PROGRAM
"""
import resource
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE_S = 10


def allow_cores() -> None:
    """So that a limit of none is the program's own."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def core_limit(process: int) -> str:
    """A program that hides its memory may hide its limits as well, except from root."""
    try:
        limits = Path(f"/proc/{process}/limits").read_text()
    except PermissionError:
        return "hidden"
    return next(line.split()[4] for line in limits.splitlines() if line.startswith("Max core file size"))


def await_limit(process: subprocess.Popen) -> str:
    until = time.monotonic() + PATIENCE_S
    while core_limit(process.pid) not in ("0", "hidden") and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    return core_limit(process.pid)


def create_store(program: str, folder: Path) -> str:
    """Gives the core limit while the passphrase was awaited."""
    words = [program, "init", str(folder / "office.ringi"), "--office", "HQ", "--officer", "Aoki Haruka"]
    process = subprocess.Popen([*words, "--passphrase-file", "/dev/stdin"], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, preexec_fn=allow_cores)
    limit = await_limit(process)
    said, _ = process.communicate("correct horse battery\n", timeout=PATIENCE_S)
    if process.returncode != 0:
        raise SystemExit(f"init ended with {process.returncode}: {said}")
    return limit


def open_to_others(folder: Path) -> list[str]:
    files = [path for path in folder.iterdir() if path.name.startswith("office.ringi")]
    return [path.name for path in files if stat.S_IMODE(path.stat().st_mode) & 0o077]


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        limit = create_store(sys.argv[1], Path(place))
        readable = open_to_others(Path(place))
    if limit not in ("0", "hidden"):
        print(f"a core file of {limit} bytes could be left")
    for name in readable:
        print(f"others may read {name}")
    return 1 if readable or limit not in ("0", "hidden") else 0


if __name__ == "__main__":
    sys.exit(main())
