#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`ringi verify` and verify.py judge every store of a tampered corpus, and have to agree on it.

They agree when both end with the same exit status and name the same places with the same kinds. (Of an event that both
name, one may know more: the program also reads bodies of routes, deputies and delegations.) Prints a table of classes.

    agree.py RINGI [FOLDER] [--seed S]       FOLDER keeps the corpus
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import soundstore
import tamper
import verify
from classes import FAULT, FOUND, SOUND_WITHOUT_CHECKPOINT, SOUND_WITHOUT_HEAD

VERIFY = Path(__file__).with_name("verify.py")
AT_ONCE = 2
NOT_SAID = 10**18


class Place(NamedTuple):
    commit: int
    stream: str
    event: int


class Verdict(NamedTuple):
    status: int
    findings: dict[Place, set[str]]

    @property
    def first(self) -> Optional[Place]:
        return min(self.findings, default=None)


def run(*words: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=300, check=False)


def verdict(status: int, findings: list[dict]) -> Verdict:
    """An event of no commit comes last, and one of a commit after the commit itself."""
    places: dict[Place, set[str]] = collections.defaultdict(set)
    for finding in findings:
        stream = finding["stream"] if finding["event"] or finding["kind"] == "stray_event" else None
        places[Place(finding["commit"] or NOT_SAID, stream or "", finding["event"] or 0)].add(finding["kind"])
    return Verdict(status, dict(places))


def by_ringi(ringi: Path, store: Path, *options: object) -> Verdict:
    ran = run(ringi, "verify", store, *options, "--json")
    answer = json.loads(ran.stdout) if ran.stdout.strip() else {}
    return verdict(ran.returncode, answer.get("findings", []))


def by_hand(store: Path, head: Optional[verify.Head] = None, against: Optional[verify.Kept] = None) -> Verdict:
    """In this process, which spares half the time."""
    try:
        findings = verify.verify(store, head, against).findings
    except verify.FAULTS:
        return verdict(3, [])
    return verdict(1 if findings else 0, [finding._asdict() for finding in findings])


def by_command(store: Path, *options: str) -> Verdict:
    ran = run(sys.executable, "-B", VERIFY, store, *options)
    return verdict(ran.returncode, [json.loads(line) for line in ran.stdout.splitlines()])


def knows_more(a: set[str], b: set[str]) -> bool:
    return bool(a and b) and a ^ b <= {"body_unreadable"}


def difference(ringi: Verdict, hand: Verdict) -> Optional[str]:
    if ringi.status != hand.status:
        return f"exit status {ringi.status} of ringi, {hand.status} of verify.py"
    for place in sorted(ringi.findings.keys() | hand.findings.keys()):
        a, b = ringi.findings.get(place, set()), hand.findings.get(place, set())
        if a != b and not knows_more(a, b):
            return f"{place}: {sorted(a)} by ringi, {sorted(b)} by verify.py"
    return None


class Judged(NamedTuple):
    entry: dict[str, str]
    ringi: Verdict
    hand: Verdict
    with_head: Optional[Verdict]
    with_checkpoint: list[Verdict]

    def faults(self) -> list[str]:
        wanted = {FAULT: 3, FOUND: 1}.get(self.entry["expected"], 0)
        faults = [difference(self.ringi, self.hand)]
        if self.ringi.status != wanted:
            faults.append(f"exit status {self.ringi.status} of ringi, expected {self.entry['expected']}")
        if self.with_head and self.with_head.status != 1:
            faults.append("the missing head is not found")
        if self.with_checkpoint:
            ringi, hand = self.with_checkpoint
            faults.append(difference(ringi, hand))
            if ringi.status != 1:
                faults.append("what a checkpoint is against is not found")
        return [f"{self.entry['file']}: {fault}" for fault in faults if fault]


def judge(ringi: Path, folder: Path, head: verify.Head, entry: dict[str, str]) -> Judged:
    store = folder / entry["file"]
    needs_head = entry["expected"] == SOUND_WITHOUT_HEAD
    hand = by_hand(store)  # first, before the program opens the file for writing
    checkpoint = folder / "sound.checkpoint"
    against = [] if entry["expected"] != SOUND_WITHOUT_CHECKPOINT else [
        by_ringi(ringi, store, "--against", checkpoint),
        by_hand(store, None, verify.kept_checkpoint(str(checkpoint)))]
    return Judged(entry, by_ringi(ringi, store), hand, by_hand(store, head) if needs_head else None, against)


def print_table(judged: list[Judged]) -> None:
    rows: dict[tuple[str, str], list[Judged]] = collections.defaultdict(list)
    for one in judged:
        rows[one.entry["class"], one.entry["expected"]].append(one)
    print(f"{'class':58} {'stores':>6} {'found':>6} {'agreed':>6}  first found as")
    for (name, expected), ones in rows.items():
        found = sum(one.ringi.status != 0 for one in ones)
        agreed = sum(difference(one.ringi, one.hand) is None for one in ones)
        kinds = {kind for one in ones if one.ringi.first for kind in one.ringi.findings[one.ringi.first]}
        print(f"{name:58} {len(ones):6} {found:6} {agreed:6}  {', '.join(sorted(kinds)) or expected}")


def require_sound(ringi: Path, store: Path) -> None:
    for judged in (by_command(store), by_ringi(ringi, store)):
        if judged.status != 0:
            raise SystemExit(f"the store that is to be tampered with is not sound: {store}: {judged}")


def command_faults(ringi: Path, folder: Path, head: str, judged: list[Judged]) -> list[str]:
    """The command says what its functions say: tried on the first store of each verdict."""
    by_status = {one.hand.status: one for one in reversed(judged)}
    faults = [f"verify.py as a command, on {one.entry['file']}" for one in by_status.values()
              if by_command(folder / one.entry["file"]) != one.hand]
    if by_command(folder / "sound.ringi", "--head", head).status != 0:
        faults.append("verify.py as a command does not find a head that is there")
    for since in ("last", "checkpoint"):
        answer = json.loads(run(ringi, "verify", folder / "sound.ringi", "--since", since, "--json").stdout)
        if not answer["intact"] or not answer["since"]:
            faults.append(f"ringi does not go on from what was known, --since {since}: {answer}")
    line = json.loads((folder / "checkpoint.json").read_text())["line"]
    for kept in (str(folder / "sound.checkpoint"), line):
        if by_command(folder / "sound.ringi", "--against", kept).status != 0:
            faults.append(f"verify.py as a command does not find the checkpoint {kept}")
        if by_ringi(ringi, folder / "sound.ringi", "--against", kept).status != 0:
            faults.append(f"ringi does not find the checkpoint {kept}")
    return faults


def compare(ringi: Path, folder: Path, seed: int) -> int:
    sound = soundstore.make(ringi, folder)
    require_sound(ringi, sound)
    made = tamper.write_corpus(sound, folder, seed)
    with ProcessPoolExecutor(AT_ONCE) as pool:
        task = partial(judge, ringi, folder, verify.head_argument(made["head"]))
        judged = list(pool.map(task, made["stores"], chunksize=8))
    print_table(judged)
    faults = [fault for one in judged for fault in one.faults()] + command_faults(ringi, folder, made["head"], judged)
    print(f"\n{len(judged)} stores in {len({one.entry['class'] for one in judged})} classes, {len(faults)} faults",
          *faults, sep="\n")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Both verifiers on every store of a tampered corpus.")
    parser.add_argument("ringi", type=Path)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = asked.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ.update(HOME=passing, XDG_DATA_HOME=passing, LC_ALL="C.UTF-8")
        return compare(asked.ringi.resolve(), folder.resolve(), asked.seed)


if __name__ == "__main__":
    sys.exit(main())
