# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tampering with the tables and the file around the ledger: other types, other columns, rows beside it, torn files."""
import random

from book import Book
from classes import FAULT, SOUND, tampering


# ---- what proves nothing, and so may change --------------------------------------------------------------------------

@tampering(expected=SOUND, times=1)
def guards_taken_down(book: Book, rng: random.Random) -> None:
    """Writing the book does that."""


@tampering(expected=SOUND, times=1)
def column_added(book: Book, rng: random.Random) -> None:
    book.scripts += ["ALTER TABLE event ADD COLUMN remark TEXT", "ALTER TABLE ledger_commit ADD COLUMN remark TEXT"]


@tampering(expected=SOUND, times=1)
def table_added(book: Book, rng: random.Random) -> None:
    book.scripts.append("CREATE TABLE event_old AS SELECT * FROM event")


@tampering(expected=SOUND, times=1)
def view_row_changed(book: Book, rng: random.Random) -> None:
    book.scripts.append("UPDATE incident SET title = 'nothing happened'")


@tampering(expected=SOUND, times=1)
def table_behind_a_view(book: Book, rng: random.Random) -> None:
    book.scripts.append("ALTER TABLE event RENAME TO event_kept; CREATE VIEW event AS SELECT * FROM event_kept")


@tampering(times=2)
def row_hidden_behind_a_view(book: Book, rng: random.Random) -> None:
    hidden = book.an_event(rng).seq
    book.scripts.append("ALTER TABLE event RENAME TO event_kept;"
                        f"CREATE VIEW event AS SELECT * FROM event_kept WHERE seq <> {hidden}")


# ---- types -----------------------------------------------------------------------------------------------------------

@tampering(expected=SOUND, times=1)
def columns_of_any_type(book: Book, rng: random.Random) -> None:
    book.is_loose = True


@tampering(expected=SOUND, times=1)
def numbers_written_as_text(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    for event in book.events:
        event.n = str(event.n)


@tampering(expected=SOUND, times=1)
def texts_written_as_bytes(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    book.scripts.append("UPDATE event SET body = CAST(body AS BLOB), kind = CAST(kind AS BLOB)")


@tampering(times=6)
def nothing_in_an_event(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    setattr(book.an_event(rng), rng.choice(["n", "kind", "body", "previous", "hash", "commit_n"]), None)


@tampering(times=6)
def nothing_in_a_commit(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    setattr(book.a_commit(rng), rng.choice(["time", "suite", "previous", "hash", "signature", "first_seq"]), None)


@tampering(expected=FAULT, times=2)
def nothing_for_an_id(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    book.an_event(rng).stream = None


@tampering(expected=FAULT, times=3)
def stream_of_a_wrong_length(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.stream = rng.choice([b"", event.stream[:15], event.stream + b"\0"])


@tampering(expected=FAULT, times=3)
def author_of_a_wrong_length(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    commit.author = rng.choice([b"", commit.author[:15], commit.author + b"\0"])


@tampering(times=6)
def hash_of_a_wrong_length(book: Book, rng: random.Random) -> None:
    row = rng.choice([book.an_event(rng), book.a_commit(rng)])
    name = rng.choice(["hash", "previous"])
    value = getattr(row, name)
    setattr(row, name, rng.choice([b"", value[:31], value + b"\0"]))


@tampering(times=2)
def hash_written_as_text(book: Book, rng: random.Random) -> None:
    book.is_loose = True
    event = book.an_event(rng)
    event.hash = event.hash.hex()


# ---- the file --------------------------------------------------------------------------------------------------------

@tampering(expected=FAULT, times=1)
def mark_of_another_program(book: Book, rng: random.Random) -> None:
    book.scripts.append("PRAGMA application_id = 42")


@tampering(expected=FAULT, times=1)
def table_of_events_gone(book: Book, rng: random.Random) -> None:
    book.scripts.append("DROP TABLE event")


@tampering(expected=FAULT, times=1)
def table_of_commits_gone(book: Book, rng: random.Random) -> None:
    book.scripts.append("DROP TABLE ledger_commit")


@tampering(expected=FAULT, times=1)
def column_gone(book: Book, rng: random.Random) -> None:
    book.scripts.append("ALTER TABLE event RENAME COLUMN hash TO digest")
