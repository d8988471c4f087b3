# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a Ringi store, its hashes, signatures and bodies, as docs/ledger-format.md has them. Shares no code with the
program; verify.py is the command."""
import hashlib
import json
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Optional

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

APPLICATION_ID = 0x524E4749  # "RNGI"
ZERO_HASH = bytes(32)
REGISTRY = bytes(16)
CHECKPOINTS = bytes(15) + b"\1"
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


def event_hash(event: Event, body_hash: Optional[bytes] = None) -> bytes:
    return sha256(text(b"ringi.event.1") + event.stream + number8(event.n) + text(event.kind)
                  + (body_hash or sha256(event.body)) + event.previous)


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


def is_good(signature: bytes, message: bytes, key: bytes) -> bool:
    if len(signature) != 64 or len(key) != 32 or not is_point(key) or not is_point(signature[:32]):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_signed(commit: Commit, key: bytes) -> bool:
    return commit.suite == SUITE_ED25519 and is_good(commit.signature, commit.hash, key)


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
