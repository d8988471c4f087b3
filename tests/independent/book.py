# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ledger in the hands of somebody who may write the file: read into lists, changed at will, hashed and linked anew,
and written over a copy of the store with its guards taken down. With keys of his own he can even sign it all anew."""
import copy
import json
import random
import sqlite3
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import verify
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from restamp import restamped

GUARDS = ("commit_stays", "commit_is_kept", "event_stays", "event_is_kept", "commit_is_new", "event_is_new")
MINUTE = 60_000


@dataclass
class CommitRow:
    n: Any
    time: Any
    author: Any
    suite: Any
    previous: Any
    hash: Any
    signature: Any
    first_seq: Any
    events: Any


@dataclass
class EventRow:
    seq: Any
    commit_n: Any
    stream: Any
    n: Any
    kind: Any
    body: Any
    previous: Any
    hash: Any

    @property
    def fields(self) -> dict[str, Any]:
        return json.loads(self.body)


def canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def key_of(officer: bytes) -> Ed25519PrivateKey:
    """The key that the forger gives an officer."""
    return Ed25519PrivateKey.from_private_bytes(verify.sha256(b"forged" + officer))


def public_hex(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


@dataclass
class Book:
    commits: list[CommitRow]
    events: list[EventRow]
    scripts: list[str] = field(default_factory=list)  # run on the file at the end
    is_loose: bool = False  # write into tables that take any value
    authority: bytes = b""  # the stolen key of who stamps checkpoints, PEM
    original: Optional["Book"] = None  # before anything was changed: what the hashes of erased bodies were

    @classmethod
    def read(cls, path: Path) -> "Book":
        with sqlite3.connect(path) as db:
            commits = [CommitRow(*row) for row in db.execute("SELECT * FROM ledger_commit ORDER BY n")]
            columns = "seq, commit_n, stream, n, kind, CAST(body AS BLOB), previous, hash"
            events = [EventRow(*row) for row in db.execute(f"SELECT {columns} FROM event ORDER BY seq")]
        book = cls(commits, events, authority=(path.parent / "authority" / "signer.key").read_bytes())
        book.original = copy.deepcopy(book)
        return book

    def copy(self) -> "Book":
        return copy.deepcopy(self)

    # ---- finding one's way

    @property
    def store(self) -> bytes:
        return uuid.UUID(self.events[0].fields["store"]).bytes

    def commit(self, n: int) -> CommitRow:
        return next(commit for commit in self.commits if commit.n == n)

    def events_of(self, n: int) -> list[EventRow]:
        return [event for event in self.events if event.commit_n == n]

    def in_stream(self, stream: bytes) -> list[EventRow]:
        return [event for event in self.events if event.stream == stream]

    def a_commit(self, rng: random.Random) -> CommitRow:
        """Neither the first ones nor the last."""
        return rng.choice(self.commits[3:-2])

    def an_event(self, rng: random.Random, where: Any = lambda event: True) -> EventRow:
        """Of a record, not of the registry."""
        return rng.choice([event for event in self.events if event.stream not in (verify.REGISTRY, verify.CHECKPOINTS)
                           and event.body and event.kind != "body.erased" and where(event)])

    def an_enrolment(self, rng: random.Random) -> EventRow:
        """Of an officer who signs commits later on."""
        authors = {str(uuid.UUID(bytes=commit.author)) for commit in self.commits[2:]}
        return rng.choice([event for event in self.events[2:]
                           if event.kind == "officer.enrolled" and event.fields["officer"] in authors])

    # ---- hashing and linking anew

    def erased_hashes(self) -> dict[tuple[bytes, int], bytes]:
        return {(event.stream, place["n"]): bytes.fromhex(place["hash"]) for event in self.events
                if event.kind == "body.erased" for place in event.fields["places"]}

    def truncate(self, last: int) -> None:
        """To that many commits, or fewer: an erasure that is cut off leaves bodies that are gone for no reason."""
        while self.splits_an_erasure(last):
            last -= 1
        self.commits = self.commits[:last]
        self.events = [event for event in self.events if event.commit_n <= last]

    def splits_an_erasure(self, last: int) -> bool:
        """Whether a body up to that commit is gone by an erasure that comes behind it."""
        kept = {(event.stream, place["n"]) for event in self.events if event.kind == "body.erased"
                and event.commit_n <= last for place in event.fields["places"]}
        return any(event.body == b"" and event.commit_n <= last and (event.stream, event.n) not in kept
                   for event in self.events)

    def rehash_event(self, event: EventRow, body_hash: Optional[bytes] = None) -> None:
        event.hash = verify.event_hash(verify.Event(event.seq, event.commit_n, event.stream, event.n,
                                                    event.kind.encode(), event.body, event.previous, b""), body_hash)

    def rehash_commit(self, commit: CommitRow) -> None:
        row = verify.Commit(*vars(commit).values())
        commit.hash = verify.commit_hash(self.store, row._replace(suite=row.suite % 256), self.events_of(commit.n))

    def sign(self, commit: CommitRow, key: Optional[Ed25519PrivateKey] = None) -> None:
        commit.signature = (key or key_of(commit.author)).sign(commit.hash)

    def relink(self, signed: bool = False, refit: bool = True) -> None:
        """Makes every hash and link fit again; signatures, and with `refit` checkpoints, where the forger has the keys."""
        heads: dict[bytes, bytes] = {}
        erased = self.original.erased_hashes() if self.original else self.erased_hashes()
        made: dict[int, dict[str, Any]] = {}
        before = verify.ZERO_HASH
        for commit in self.commits:
            registry = heads.get(verify.REGISTRY, verify.ZERO_HASH)
            for event in self.events_of(commit.n):
                event.previous = heads.get(event.stream, verify.ZERO_HASH)
                if signed and refit:
                    self._refit_checkpoint(event, commit, before, registry, made)
                self.rehash_event(event, erased.get((event.stream, event.n)) if event.body == b"" else None)
                heads[event.stream] = event.hash
            commit.previous = before
            self.rehash_commit(commit)
            before = commit.hash
            if signed:
                self.sign(commit)

    def _refit_checkpoint(self, event: EventRow, commit: CommitRow, head: bytes, registry: bytes,
                          made: dict[int, dict[str, Any]]) -> None:
        if event.kind == "checkpoint.made":
            fields = event.fields
            facts = {**fields["facts"], "head": head.hex(), "registry": registry.hex()}
            signature = key_of(commit.author).sign(verify.checkpoint_hash(facts)).hex()
            event.body = canonical({**fields, "facts": facts, "signature": signature})
            made[facts["commits"]] = event.fields
        elif event.kind == "checkpoint.countersigned":
            first = made[event.fields["commits"]]
            message = verify.countersignature_hash(first["facts"], bytes.fromhex(first["signature"]), commit.author)
            first["second"] = key_of(commit.author).sign(message).hex()
            event.body = canonical({**event.fields, "signature": first["second"]})
        elif event.kind == "checkpoint.timestamped":
            first = made[event.fields["commits"]]
            imprint = verify.timestamp_imprint(first["facts"], bytes.fromhex(first["signature"]),
                                               bytes.fromhex(first["second"]))
            token = restamped(bytes.fromhex(event.fields["token"]), imprint, self.authority)
            event.body = canonical({**event.fields, "token": token.hex()})

    def close_up(self) -> None:
        """Numbers commits and places without gaps after something was taken out."""
        numbers = {commit.n: place for place, commit in enumerate(self.commits, 1)}
        places: dict[bytes, int] = {}
        for event in self.events:
            event.commit_n = numbers[event.commit_n]
            event.n = places[event.stream] = places.get(event.stream, 0) + 1
        for commit in self.commits:
            commit.n = numbers[commit.n]

    # ---- acting with the forger's keys

    def with_own_keys(self) -> "Book":
        forged = self.copy()
        for event in forged.events:
            if event.kind in ("officer.enrolled", "officer.key_replaced"):
                fields = event.fields
                fields["public_key"] = public_hex(key_of(uuid.UUID(fields["officer"]).bytes))
                event.body = canonical(fields)
        forged.relink(signed=True)
        return forged

    def draft(self, stream: bytes, kind: str, body: bytes) -> EventRow:
        """The next event of a stream, in the commit that comes next."""
        before = self.in_stream(stream)
        event = EventRow(self.events[-1].seq + 1, self.commits[-1].n + 1, stream, len(before) + 1, kind, body,
                         before[-1].hash if before else verify.ZERO_HASH, b"")
        self.rehash_event(event)
        return event

    def append(self, author: bytes, *drafts: tuple[bytes, str, bytes], after: int = MINUTE) -> CommitRow:
        last = self.commits[-1]
        first_seq = self.events[-1].seq + 1
        for draft in drafts:
            self.events.append(self.draft(*draft))
        commit = CommitRow(last.n + 1, last.time + after, author, 1, last.hash, b"", b"", first_seq, len(drafts))
        self.commits.append(commit)
        self.seal(commit)
        return commit

    def seal(self, commit: CommitRow, key: Optional[Ed25519PrivateKey] = None) -> None:
        self.rehash_commit(commit)
        self.sign(commit, key)

    # ---- writing

    def write(self, path: Path) -> None:
        """Over a copy of the store."""
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA journal_mode = OFF")
            db.execute("PRAGMA synchronous = OFF")
            for guard in GUARDS:
                db.execute(f"DROP TRIGGER IF EXISTS {guard}")
            db.execute("DROP INDEX event_in_stream")
            if self.is_loose:
                take_any_value(db, "ledger_commit")
                take_any_value(db, "event")
            db.execute("DELETE FROM ledger_commit")
            db.execute("DELETE FROM event")
            put(db, "ledger_commit", self.commits)
            put(db, "event", self.events)
            for script in self.scripts:
                db.executescript(script)
        db.close()


def take_any_value(db: sqlite3.Connection, table: str) -> None:
    columns = ", ".join(row[1] for row in db.execute(f"PRAGMA table_info({table})"))
    db.execute(f"DROP TABLE {table}")
    db.execute(f"CREATE TABLE {table} ({columns})")


def put(db: sqlite3.Connection, table: str, rows: list[Any]) -> None:
    for row in rows:
        marks = ", ".join("CAST(? AS TEXT)" if name == "body" and isinstance(value, bytes) else "?"
                          for name, value in vars(row).items())
        db.execute(f"INSERT INTO {table} ({', '.join(vars(row))}) VALUES ({marks})", list(vars(row).values()))
