#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a Ringi store without Ringi: written from docs/ledger-format.md alone, sharing no code with the program.

Prints each finding as one JSON line {kind, stream, event, commit, field}. Exit status 0: the record is intact; 1: there
are findings; 2: the call was not understood; 3: the file cannot be read as a store. Needs Python 3.9 and Debian's
python3-cryptography; opens the file read-only and leaves nothing beside it.
"""
import argparse
import json
import re
import sys
import uuid
from pathlib import Path
from typing import Any, NamedTuple, Optional

from attested import (Checkpoints, Erasures, Kept, Registry, checkpoint_hash, countersignature_hash, fits,  # noqa: F401
                      kept_checkpoint, time_text, timestamp_imprint)
from timestamp import read_token  # noqa: F401
from ledgerfile import (CHECKPOINTS, CLOCK_TOLERANCE_MS, FAULTS, REGISTRY, SUITE_ED25519, ZERO_HASH,  # noqa: F401
                        Commit, Event, EventCursor, canonical_body, commit_hash, commits_of, event_hash, events_of, is_signed,
                        open_store, sha256)


class Finding(NamedTuple):
    kind: str
    stream: Optional[str]
    event: int
    commit: int
    field: str


# ---- verifying -------------------------------------------------------------------------------------------------------

class Head(NamedTuple):
    n: int
    hash: bytes


class Verifier:
    """Takes the commits in their order and remembers what the next ones are judged by."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.registry = Registry()
        self.heads: dict[bytes, Head] = {}
        self.last: Optional[Commit] = None
        self.places: dict[int, range] = {}
        self.hashes: dict[int, bytes] = {}
        self.count = 0
        self.checkpoints = Checkpoints()
        self.erasures = Erasures()

    def take(self, commit: Commit, events: list[Event]) -> None:
        before = self._facts(commit)
        is_first = self.registry.is_empty
        if is_first:
            self._read_registry(commit, events)
        self._check_chain(commit)
        self._check_content(commit, events)
        if self._check_author(commit) and not is_first:
            self._read_registry(commit, events)
        for event in events:
            self._check_event(commit, event, before)
        self._remember(commit, events)

    def take_stray(self, event: Event) -> None:
        if event.seq not in self.places.get(event.commit, range(0)):
            self._about_event("stray_event", event, 0, "commit_n")

    def require_head(self, head: Head) -> None:
        if self.hashes.get(head.n) != head.hash:
            self._about_commit("head_unknown", head.n, "hash")

    def take_erased(self) -> None:
        for event, commit in self.erasures.missing.values():
            self._about_event("body_missing", event, commit, "body")
        for event, commit in self.erasures.changed:
            self._about_event("body_changed", event, commit, "hash")

    def require_checkpoint(self, kept: Kept) -> None:
        if not kept.is_signed:
            self._about_commit("checkpoint_signature_bad", kept.commits, "body")
        elif not self.registry.store.startswith(kept.store):
            self._about_commit("other_store", kept.commits, "store")
        elif len(self.hashes) < kept.commits:
            self._about_commit("ledger_truncated", kept.commits, "n")
        elif not self.hashes.get(kept.commits, b"").startswith(kept.head):
            self._about_commit("head_unknown", kept.commits, "hash")

    def _facts(self, commit: Commit) -> dict[str, Any]:
        """What a checkpoint that is made in this commit has to say."""
        return {"store": "", "commits": self.last.n if self.last else 0,
                "head": (self.last.hash if self.last else ZERO_HASH).hex(), "events": self.count,
                "registry": self.heads.get(REGISTRY, Head(0, ZERO_HASH)).hash.hex()}

    def _expected(self, commit: Commit, before: dict[str, Any]) -> dict[str, Any]:
        try:
            at = time_text(commit.time)
        except OverflowError:
            at = ""
        return {**before, "store": str(uuid.UUID(bytes=self.registry.store)), "at": at,
                "maker": str(uuid.UUID(bytes=commit.author))}

    def _remember(self, commit: Commit, events: list[Event]) -> None:
        self.last = commit
        self.places[commit.n] = range(commit.first_seq, commit.first_seq + commit.events)
        self.hashes[commit.n] = commit.hash
        self.count += len(events)

    def _about_commit(self, kind: str, n: int, field: str) -> None:
        self.findings.append(Finding(kind, None, 0, n, field))

    def _about_event(self, kind: str, event: Event, commit: int, field: str) -> None:
        self.findings.append(Finding(kind, str(uuid.UUID(bytes=event.stream)), event.n, commit, field))

    def _check_chain(self, commit: Commit) -> None:
        before = Head(self.last.n, self.last.hash) if self.last else Head(0, ZERO_HASH)
        if commit.n != before.n + 1:
            self._about_commit("commit_missing", commit.n, "n")
        elif commit.previous != (before.hash if before.n else ZERO_HASH):
            self._about_commit("commit_chain_broken", commit.n, "previous")
        if self.last and commit.time < self.last.time - CLOCK_TOLERANCE_MS:
            self._about_commit("time_backwards", commit.n, "time")

    def _check_content(self, commit: Commit, events: list[Event]) -> None:
        if commit_hash(self.registry.store, commit, events) != commit.hash:
            self._about_commit("commit_changed", commit.n, "hash")
        elif [event.seq for event in events] != list(range(commit.first_seq, commit.first_seq + len(events))):
            self._about_commit("commit_changed", commit.n, "first_seq")
        elif len(events) != commit.events:
            self._about_commit("commit_changed", commit.n, "events")

    def _check_author(self, commit: Commit) -> bool:
        officer = self.registry.officers.get(commit.author)
        if officer is None:
            self._about_commit("author_unknown", commit.n, "author")
            return False
        if officer.suspended:
            self._about_commit("author_suspended", commit.n, "author")
        if not is_signed(commit, officer.public_key):
            self._about_commit("signature_bad", commit.n, "signature")
        return True

    def _read_registry(self, commit: Commit, events: list[Event]) -> None:
        for event in events:
            body = canonical_body(event.body) if event.stream == REGISTRY else None
            if body is None:
                continue
            if fits(event.kind, body):
                self.registry.take(event.kind, body)
            else:
                self._about_event("body_unreadable", event, commit.n, "body")

    def _meaning_fault(self, commit: Commit, event: Event, body: dict[str, Any],
                       before: dict[str, Any]) -> Optional[str]:
        if event.stream == CHECKPOINTS:
            return self.checkpoints.fault(event, body, commit, self._expected(commit, before), self.registry)
        if event.kind == b"body.erased":
            return self.erasures.fault(event, body, commit)
        self.erasures.follow(event, body, commit)
        return None

    def _check_event(self, commit: Commit, event: Event, before: dict[str, Any]) -> None:
        head = self.heads.get(event.stream, Head(0, ZERO_HASH))
        if event.n != head.n + 1:
            self._about_event("event_missing", event, commit.n, "n")
        elif event.previous != head.hash:
            self._about_event("event_chain_broken", event, commit.n, "previous")
        body = canonical_body(event.body)
        if event.body == b"":
            self.erasures.missing[event.stream, event.n] = (event, commit.n)
        elif event_hash(event) != event.hash:
            self._about_event("body_changed", event, commit.n, "hash")
        elif body is None:
            self._about_event("body_unreadable", event, commit.n, "body")
        elif fault := self._meaning_fault(commit, event, body, before):
            self._about_event(fault, event, commit.n, "body")
        self.heads[event.stream] = Head(event.n, event.hash)


def verify(path: Path, head: Optional[Head] = None, against: Optional[Kept] = None) -> Verifier:
    connection = open_store(path)
    connection.execute("BEGIN")  # everything is read from one state
    verifier = Verifier()
    events = EventCursor(events_of(connection))
    for commit in commits_of(connection):
        verifier.take(commit, events.of(commit.n))
    for event in events_of(connection):
        verifier.take_stray(event)
    verifier.take_erased()
    if head:
        verifier.require_head(head)
    if against:
        verifier.require_checkpoint(against)
    connection.close()
    return verifier


# ---- the command -----------------------------------------------------------------------------------------------------

def head_argument(words: str) -> Head:
    match = re.fullmatch(r"([1-9][0-9]*):([0-9a-fA-F]{64})", words)
    if not match:
        raise argparse.ArgumentTypeError("a head is N:HASH, the hash in 64 hexadecimal digits")
    return Head(int(match[1]), bytes.fromhex(match[2]))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Verifies a Ringi store without Ringi.")
    parser.add_argument("store", type=Path)
    parser.add_argument("--head", type=head_argument, metavar="N:HASH",
                        help="a head that was printed or published before: the store has to hold it")
    parser.add_argument("--against", type=kept_checkpoint, metavar="CHECKPOINT",
                        help="a checkpoint's file or printed line: the store has to hold what it says")
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    try:
        verifier = verify(asked.store, asked.head, asked.against)
    except FAULTS as fault:
        print(f"verify.py: {fault}", file=sys.stderr)
        return 3
    for finding in verifier.findings:
        print(json.dumps(finding._asdict()))
    head = verifier.last or Head(0, ZERO_HASH)
    print(f"commits {len(verifier.hashes)}, events {verifier.count}, head {head.n}:{head.hash.hex()}", file=sys.stderr)
    return 1 if verifier.findings else 0


if __name__ == "__main__":
    sys.exit(main())
