#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a Ringi store without Ringi: written from docs/ledger-format.md alone, sharing no code with the program.

Prints each finding as one JSON line {kind, stream, event, commit, field}. Exit status 0: the record is intact; 1: there
are findings; 2: the call was not understood; 3: the file cannot be read as a store. Needs Python 3.9 and Debian's
python3-cryptography; opens the file read-only and leaves nothing beside it.
"""
import argparse
import hashlib
import json
import re
import sqlite3
import struct
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Optional

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

APPLICATION_ID = 0x524E4749  # "RNGI"
ZERO_HASH = bytes(32)
REGISTRY = bytes(16)
SUITE_ED25519 = 1
CLOCK_TOLERANCE_MS = 5 * 60 * 1000
DEEPEST = 64
LARGEST_NUMBER = 2**53


class Unreadable(Exception):
    """The file is no store, or a row of it is none of the format."""


FAULTS = (Unreadable, sqlite3.Error, OSError)


class Commit(NamedTuple):
    n: int
    time: int
    author: bytes
    suite: int
    previous: bytes
    hash: bytes
    signature: bytes
    first_seq: int
    events: int


class Event(NamedTuple):
    seq: int
    commit: int
    stream: bytes
    n: int
    kind: bytes
    body: bytes
    previous: bytes
    hash: bytes


class Finding(NamedTuple):
    kind: str
    stream: Optional[str]
    event: int
    commit: int
    field: str


# ---- reading the file ------------------------------------------------------------------------------------------------

COMMIT_COLUMNS = {"n": int, "time": int, "author": bytes, "suite": int, "previous": bytes, "hash": bytes,
                  "signature": bytes, "first_seq": int, "events": int}
EVENT_COLUMNS = {"seq": int, "commit_n": int, "stream": bytes, "n": int, "kind": bytes, "body": bytes,
                 "previous": bytes, "hash": bytes}


def open_store(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise Unreadable(f"{path}: there is no such file")
    log = path.with_name(path.name + "-wal")
    at_rest = not log.exists() or log.stat().st_size == 0
    connection = sqlite3.connect(path.resolve().as_uri() + ("?immutable=1" if at_rest else "?mode=ro"), uri=True)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Unreadable(f"{path}: not a store")
    return connection


def rows(connection: sqlite3.Connection, table: str, columns: dict[str, type], order: str) -> Iterator[list[Any]]:
    """Values as SQLite converts them to the type of the format; NULL is 0 or empty."""
    as_types = ", ".join(f"CAST({name} AS {'INTEGER' if kind is int else 'BLOB'})" for name, kind in columns.items())
    for row in connection.execute(f"SELECT {as_types} FROM {table} ORDER BY {order}"):
        yield [kind() if value is None else value for value, kind in zip(row, columns.values())]


def commits_of(connection: sqlite3.Connection) -> Iterator[Commit]:
    for row in rows(connection, "ledger_commit", COMMIT_COLUMNS, "n"):
        commit = Commit(*row)
        require_id(commit.author, f"commit {commit.n}: author")
        yield commit._replace(suite=commit.suite if 0 <= commit.suite <= 255 else 0)


def events_of(connection: sqlite3.Connection) -> Iterator[Event]:
    for row in rows(connection, "event", EVENT_COLUMNS, "seq"):
        event = Event(*row)
        require_id(event.stream, f"event {event.seq}: stream")
        yield event


def require_id(value: bytes, what: str) -> None:
    if len(value) != 16:
        raise Unreadable(f"{what} is not an id")


class EventCursor:
    """Deals out the events of each commit while both are read in their order."""

    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        self._next = next(events, None)

    def of(self, commit: int) -> list[Event]:
        while self._next and self._next.commit < commit:
            self._advance()
        mine = []
        while self._next and self._next.commit == commit:
            mine.append(self._advance())
        return mine

    def _advance(self) -> Event:
        event = self._next
        assert event is not None
        self._next = next(self._events, None)
        return event


# ---- hashes and signatures -------------------------------------------------------------------------------------------

def number8(value: int) -> bytes:
    return struct.pack(">Q", value % 2**64)


def text(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def sha256(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


def event_hash(event: Event) -> bytes:
    return sha256(text(b"ringi.event.1") + event.stream + number8(event.n) + text(event.kind) + sha256(event.body)
                  + event.previous)


def commit_hash(store: bytes, commit: Commit, events: list[Event]) -> bytes:
    return sha256(text(b"ringi.commit.1") + store + number8(commit.n) + number8(commit.time) + commit.author
                  + bytes([commit.suite]) + commit.previous + struct.pack(">I", len(events))
                  + b"".join(event.hash for event in events))


FIELD_PRIME = 2**255 - 19
ORDER_EIGHT = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
SMALL_ORDER = {0, 1, FIELD_PRIME - 1, ORDER_EIGHT, FIELD_PRIME - ORDER_EIGHT}


def is_point(encoded: bytes) -> bool:
    """Canonical, and not one of the few points that any message can be signed with."""
    y = int.from_bytes(encoded, "little") % 2**255
    return y < FIELD_PRIME and y not in SMALL_ORDER


def is_signed(commit: Commit, key: bytes) -> bool:
    if commit.suite != SUITE_ED25519 or len(commit.signature) != 64 or len(key) != 32:
        return False
    if not is_point(key) or not is_point(commit.signature[:32]):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(commit.signature, commit.hash)
    except (InvalidSignature, ValueError):
        return False
    return True


# ---- bodies ----------------------------------------------------------------------------------------------------------

def refuse(what: Any) -> Any:
    raise ValueError(what)


def integer(digits: str) -> int:
    value = int(digits)
    return value if abs(value) <= LARGEST_NUMBER else refuse("too large a number")


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(pairs) if len({key for key, _ in pairs}) == len(pairs) else refuse("a key stands twice")


def in_order(value: Any, depth: int = 1) -> Any:
    """The same value with all keys sorted by UTF-16 code units."""
    if depth > DEEPEST and isinstance(value, (dict, list)):
        refuse("too deep")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: in_order(value[key], depth + 1) for key in keys}
    return [in_order(one, depth + 1) for one in value] if isinstance(value, list) else value


def canonical_body(body: bytes) -> Optional[dict[str, Any]]:
    """None when the bytes are not an object in canonical form."""
    try:
        value = json.loads(body.decode("utf-8"), object_pairs_hook=unique, parse_int=integer, parse_float=refuse,
                           parse_constant=refuse)
        again = json.dumps(in_order(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and again == body else None


# ---- the registry ----------------------------------------------------------------------------------------------------

DIVISIONS = {"strategy", "intelligence", "operations", "international", "legal"}
POSTS = {"duty_officer", "analyst", "planning_officer", "liaison_officer", "counsel", "division_head", "director",
         "auditor", "administrator", "program"}


def is_text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def is_id(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value) is not None


def is_hex(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"([0-9a-f]{2})+", value) is not None


def is_posts(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(isinstance(post, str) and post in POSTS for post in value)


def is_division(value: Any) -> bool:
    return isinstance(value, str) and value in DIVISIONS


def is_mode(value: Any) -> bool:
    return value in ("live", "exercise")


# kind: fields that must be there, fields that may be
JUDGED_KINDS: dict[bytes, tuple[dict[str, Any], dict[str, Any]]] = {
    b"store.created": ({"store": is_id, "mode": is_mode}, {"office": is_text}),
    b"officer.enrolled": ({"officer": is_id, "division": is_division},
                          {"name": is_text, "posts": is_posts, "public_key": is_hex}),
    b"officer.appointed": ({"officer": is_id, "division": is_division}, {"posts": is_posts}),
    b"officer.suspended": ({"officer": is_id}, {"reason": is_text}),
    b"officer.reinstated": ({"officer": is_id}, {}),
}
OTHER_KINDS = {b"deputy.registered", b"deputy.ended", b"decision.delegated", b"decision.delegation_ended",
               b"route.proposed", b"route.dropped", b"route.published"}


def fits(kind: bytes, body: dict[str, Any]) -> bool:
    if kind in OTHER_KINDS:
        return True
    if kind not in JUDGED_KINDS:
        return False
    must, may = JUDGED_KINDS[kind]
    checks = {**must, **may}
    return all(name in body for name in must) and all(
        name == "salt" or name in checks and checks[name](value) for name, value in body.items())


class Officer(NamedTuple):
    public_key: bytes
    suspended: bool


class Registry:
    """Who may sign, as it stood at one commit."""

    def __init__(self) -> None:
        self.store = bytes(16)
        self.officers: dict[bytes, Officer] = {}
        self.is_empty = True

    def take(self, kind: bytes, body: dict[str, Any]) -> None:
        self.is_empty = False
        if kind == b"store.created":
            self.store = uuid.UUID(body["store"]).bytes
        elif kind == b"officer.enrolled":
            key = bytes.fromhex(body.get("public_key", ""))
            self.officers[uuid.UUID(body["officer"]).bytes] = Officer(key, False)
        elif kind in (b"officer.suspended", b"officer.reinstated"):
            self._suspend(uuid.UUID(body["officer"]).bytes, kind == b"officer.suspended")

    def _suspend(self, officer: bytes, suspended: bool) -> None:
        if officer in self.officers:
            self.officers[officer] = self.officers[officer]._replace(suspended=suspended)


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

    def take(self, commit: Commit, events: list[Event]) -> None:
        is_first = self.registry.is_empty
        if is_first:
            self._read_registry(commit, events)
        self._check_chain(commit)
        self._check_content(commit, events)
        if self._check_author(commit) and not is_first:
            self._read_registry(commit, events)
        for event in events:
            self._check_event(commit, event)
        self._remember(commit, events)

    def take_stray(self, event: Event) -> None:
        if event.seq not in self.places.get(event.commit, range(0)):
            self._about_event("stray_event", event, 0, "commit_n")

    def require_head(self, head: Head) -> None:
        if self.hashes.get(head.n) != head.hash:
            self._about_commit("head_unknown", head.n, "hash")

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

    def _check_event(self, commit: Commit, event: Event) -> None:
        head = self.heads.get(event.stream, Head(0, ZERO_HASH))
        if event.n != head.n + 1:
            self._about_event("event_missing", event, commit.n, "n")
        elif event.previous != head.hash:
            self._about_event("event_chain_broken", event, commit.n, "previous")
        if event_hash(event) != event.hash:
            self._about_event("body_changed", event, commit.n, "hash")
        elif canonical_body(event.body) is None:
            self._about_event("body_unreadable", event, commit.n, "body")
        self.heads[event.stream] = Head(event.n, event.hash)


def verify(path: Path, head: Optional[Head] = None) -> Verifier:
    connection = open_store(path)
    connection.execute("BEGIN")  # everything is read from one state
    verifier = Verifier()
    events = EventCursor(events_of(connection))
    for commit in commits_of(connection):
        verifier.take(commit, events.of(commit.n))
    for event in events_of(connection):
        verifier.take_stray(event)
    if head:
        verifier.require_head(head)
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
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    try:
        verifier = verify(asked.store, asked.head)
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
