#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole scenario by the verbs, refusals and faults among it; then everything the program left is looked into. The log
tells what was done and nothing of it: no passphrase, title, name or place. Every file and folder is its user's alone, and
nothing is left where temporary files are made.

quiet.py PROGRAM
"""
import json
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

PASSPHRASE = "ryokucha hikaru mukashi"
WRONG = "tonari no tsukue"
NAME, OTHER = "Amagai Setsuko", "Bessho Rin"
TITLE, SUMMARY, NOTE, CELL = "Zaibatsu pumps halted", "Quokka on every screen", "Wombat called back", "Numbat in a cell"
PLACE = "numinous-folder"
SECRETS = (PASSPHRASE, WRONG, NAME, OTHER, TITLE, SUMMARY, NOTE, CELL, PLACE)


class Scenario:
    def __init__(self, program: str, home: Path):
        self.program, self.home = program, home
        self.temporary = home / "temporary"
        self.work = home / PLACE
        for folder in (self.temporary, self.work):
            folder.mkdir(mode=0o700)
        self.store = str(self.work / "office.ringi")
        self.given = [self.note("pass", PASSPHRASE), self.note("wrong", WRONG)]

    def note(self, name: str, text: str) -> Path:
        path = self.work / name
        path.write_text(text + "\n", encoding="utf-8")
        return path

    def run(self, *words: str, status: int = 0, given: str = "") -> str:
        environment = dict(os.environ, HOME=str(self.home), XDG_DATA_HOME=str(self.home / "share"), LC_ALL="C.UTF-8",
                           TMPDIR=str(self.temporary), QT_QPA_PLATFORM="offscreen")
        done = subprocess.run([self.program, *words], input=given, capture_output=True, text=True, env=environment,
                              cwd=self.work)
        if done.returncode != status:
            raise SystemExit(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def by(self, *words: str, **rest) -> str:
        return self.run(*words, "--as", NAME, "--passphrase-file", str(self.given[0]), **rest)

    def play(self) -> None:
        incident = {"title": TITLE, "summary": SUMMARY, "class": "availability", "tlp": "TLP:RED",
                    "times": {"reported": "2026-03-14T09:41+09:00"}}
        self.run("init", self.store, "--office", "HQ", "--officer", NAME, "--passphrase-file", str(self.given[0]))
        self.by("enrol", self.store, OTHER, "--division", "legal", "--post", "counsel", "--new-passphrase-file",
                str(self.given[0]))
        number = json.loads(self.by("log", self.store, "--json", given=json.dumps(incident)))["number"]
        self.by("note", self.store, number, "--text", NOTE)
        self.run("hand", self.store, number, "--to", "legal", "--ask", NOTE, "--as", NAME, "--passphrase-file",
                 str(self.given[1]), status=1)
        self.by("log", self.store, status=3, given='{"titel": "' + TITLE + '"}')
        csv = self.note("rows.csv", f"title\n{CELL}")
        self.given.append(self.note("map.json", '{"name":"m","reported_default":"import","fields":{"title":"title"}}'))
        self.given.append(csv)
        self.by("import", self.store, str(csv), "--profile", str(self.given[2]))
        self.run("list", self.store, TITLE)
        self.run("show", self.store, number)
        self.run("verify", self.store)
        self.run("backup", self.store, "--output", str(self.work / "one.backup"))
        self.run("drill", str(self.work / "one.backup"))
        self.run("restore", str(self.work / "one.backup"), str(self.work / "again.ringi"))
        self.run("show", str(self.work / f"{TITLE}.ringi"), number, status=3)

    def made(self) -> list[Path]:
        return [path for path in self.home.rglob("*") if path not in self.given]


def told_in(log: str) -> list[str]:
    return [f"the log says “{secret}”" for secret in SECRETS if secret.lower() in log.lower()]


def open_to_others(paths: list[Path]) -> list[str]:
    return [f"others may look into {path.name}" for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077]


def main() -> int:
    os.umask(0)  # so that what is private is so by the program's own doing
    with tempfile.TemporaryDirectory() as place:
        scenario = Scenario(sys.argv[1], Path(place))
        scenario.play()
        logs = [path.read_text(encoding="utf-8") for path in scenario.home.rglob("ringi*.log")]
        wrong = told_in("".join(logs)) + open_to_others(scenario.made())
        wrong += [f"left behind: {path.name}" for path in scenario.temporary.iterdir()]
    if not any("began" in log for log in logs):
        wrong.append("there is no log")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
