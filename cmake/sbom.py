#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what the program is made of, as CycloneDX 1.5 JSON: every library it loads, with Debian's package,
version and licences.

sbom.py PROGRAM > ringi.cdx.json
"""
import json
import re
import subprocess
import sys
from pathlib import Path


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries_of(program: str) -> list[str]:
    return sorted(set(re.findall(r"=> (/\S+)", said("ldd", program))))


def package_of(library: str) -> str | None:
    """dpkg knows a file under one of its names: before or after /lib became a link to /usr/lib."""
    real = str(Path(library).resolve())
    for name in (real, real.removeprefix("/usr"), "/usr" + real):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    return None


def licences_of(package: str) -> list[str]:
    copyright_file = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
    if not copyright_file.exists():
        return []
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    return sorted(set(re.findall(r"^License: (\S[^\n]*)$", text, re.MULTILINE)))


def component(package: str) -> dict:
    fields = said("dpkg-query", "-W", "-f", "${Package}\t${Version}\t${Architecture}\t${source:Package}", package)
    name, version, architecture, source = fields.split("\t")
    return {
        "type": "library",
        "name": name,
        "version": version,
        "purl": f"pkg:deb/debian/{name}@{version}?arch={architecture}",
        "licenses": [{"license": {"name": licence}} for licence in licences_of(package)],
        "properties": [{"name": "debian:source", "value": source}],
    }


def bill_of(program: str) -> dict:
    found = {package_of(library) for library in libraries_of(program)}
    version = said(program, "--version").split()[-1]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "ringi", "version": version,
                                   "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
        "components": [component(package) for package in sorted(found - {None})],
    }


if __name__ == "__main__":
    json.dump(bill_of(sys.argv[1]), sys.stdout, indent=2)
    print()
