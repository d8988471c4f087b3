# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tampering with what the ledger says of itself: checkpoints that lie or that one person signed twice, ends cut off
behind a checkpoint that was kept elsewhere, bodies that are gone without a lawful erasure."""
import random
import uuid
from typing import Any

import verify
from book import Book, EventRow, canonical, key_of
from classes import FOUND, SOUND_WITHOUT_CHECKPOINT, tampering

SALT = "cd" * 16


def made(book: Book, rng: random.Random) -> EventRow:
    return rng.choice([event for event in book.events if event.kind == "checkpoint.made"])


def countersigned(book: Book, rng: random.Random) -> EventRow:
    return rng.choice([event for event in book.events if event.kind == "checkpoint.countersigned"])


def erasure(book: Book, rng: random.Random) -> EventRow:
    return rng.choice([event for event in book.events if event.kind == "body.erased"])


def rewrite(book: Book, event: EventRow, **changed: Any) -> None:
    event.body = canonical({**event.fields, **changed})
    book.relink(signed=True, refit=False)


def author_of(book: Book, event: EventRow) -> bytes:
    return book.commit(event.commit_n).author


def resigned_facts(book: Book, event: EventRow, **changed: Any) -> None:
    """The maker himself signs something that is not so."""
    facts = {**event.fields["facts"], **changed}
    signature = key_of(author_of(book, event)).sign(verify.checkpoint_hash(facts))
    rewrite(book, event, facts=facts, signature=signature.hex())


# ---- the end and the whole, against a checkpoint that was kept -------------------------------------------------------

@tampering(expected=SOUND_WITHOUT_CHECKPOINT, times=5)
def end_cut_off_behind_a_checkpoint(book: Book, rng: random.Random) -> None:
    over = max(event.fields["facts"]["commits"] for event in book.events if event.kind == "checkpoint.made")
    book.truncate(rng.randrange(len(book.commits) // 2, over))


@tampering(expected=SOUND_WITHOUT_CHECKPOINT, times=1, forged=True)
def whole_store_signed_anew_against_a_checkpoint(book: Book, rng: random.Random) -> None:
    """What a checkpoint that was kept elsewhere is for."""


@tampering()
def erasure_cut_off_with_the_end(book: Book, rng: random.Random) -> None:
    last = erasure(book, rng).commit_n - 1
    book.commits = book.commits[:last]
    book.events = [event for event in book.events if event.commit_n <= last]


# ---- checkpoints -----------------------------------------------------------------------------------------------------

@tampering(forged=True)
def checkpoint_over_another_head(book: Book, rng: random.Random) -> None:
    resigned_facts(book, made(book, rng), head=rng.randbytes(32).hex())


@tampering(forged=True)
def checkpoint_counts_otherwise(book: Book, rng: random.Random) -> None:
    event = made(book, rng)
    resigned_facts(book, event, events=event.fields["facts"]["events"] + rng.choice([-1, 1]))


@tampering(forged=True)
def checkpoint_over_other_keys(book: Book, rng: random.Random) -> None:
    resigned_facts(book, made(book, rng), registry=rng.randbytes(32).hex())


@tampering(forged=True)
def checkpoint_of_another_store(book: Book, rng: random.Random) -> None:
    resigned_facts(book, made(book, rng), store=str(uuid.UUID(bytes=rng.randbytes(16))))


@tampering(forged=True)
def checkpoint_signature_forged(book: Book, rng: random.Random) -> None:
    rewrite(book, made(book, rng), signature=rng.choice([rng.randbytes(64).hex(), "00" * 64]))


@tampering(forged=True)
def checkpoint_body_of_another_form(book: Book, rng: random.Random) -> None:
    event = made(book, rng)
    rewrite(book, event, facts={**event.fields["facts"], "remark": "all is well"})


@tampering(forged=True)
def countersignature_forged(book: Book, rng: random.Random) -> None:
    rewrite(book, countersigned(book, rng), signature=rng.choice([rng.randbytes(64).hex(), "01" + "00" * 63]))


@tampering(forged=True)
def countersignature_by_the_maker(book: Book, rng: random.Random) -> None:
    event = countersigned(book, rng)
    first = next(one for one in book.events if one.kind == "checkpoint.made"
                 and one.fields["facts"]["commits"] == event.fields["commits"])
    maker = author_of(book, first)
    message = verify.countersignature_hash(first.fields["facts"], bytes.fromhex(first.fields["signature"]), maker)
    book.commit(event.commit_n).author = maker
    rewrite(book, event, signature=key_of(maker).sign(message).hex())


@tampering(forged=True)
def countersigned_twice(book: Book, rng: random.Random) -> None:
    event = countersigned(book, rng)
    book.append(author_of(book, event), (verify.CHECKPOINTS, "checkpoint.countersigned", event.body))


@tampering(forged=True)
def countersigned_what_nobody_made(book: Book, rng: random.Random) -> None:
    event = countersigned(book, rng)
    body = canonical({"commits": 3, "salt": SALT, "signature": "ab" * 64})
    book.append(author_of(book, event), (verify.CHECKPOINTS, "checkpoint.countersigned", body))


@tampering()
def checkpoint_removed_and_not_linked(book: Book, rng: random.Random) -> None:
    book.events.remove(made(book, rng))


# ---- time-stamps -----------------------------------------------------------------------------------------------------

def stamped(book: Book) -> EventRow:
    return next(event for event in book.events if event.kind == "checkpoint.timestamped")


def with_token(book: Book, token: bytes) -> None:
    rewrite(book, stamped(book), token=token.hex())


@tampering(forged=True)
def timestamp_dated_back(book: Book, rng: random.Random) -> None:
    event = stamped(book)
    earlier = verify.time_text(book.commit(event.commit_n).time - rng.randrange(1, 10**9) * 1000)
    rewrite(book, event, at=earlier)


@tampering(forged=True)
def timestamp_under_another_checkpoint(book: Book, rng: random.Random) -> None:
    event = stamped(book)
    others = [one.fields["commits"] for one in book.events if one.kind == "checkpoint.countersigned"
              and one.fields["commits"] != event.fields["commits"]]
    rewrite(book, event, commits=rng.choice([*others, 3]))


@tampering(forged=True)
def timestamp_cut_off(book: Book, rng: random.Random) -> None:
    token = bytes.fromhex(stamped(book).fields["token"])
    with_token(book, rng.choice([token[:rng.randrange(1, len(token))], token + b"x", rng.randbytes(200)]))


@tampering(forged=True)
def timestamp_of_another_imprint(book: Book, rng: random.Random) -> None:
    token = bytes.fromhex(stamped(book).fields["token"])
    imprint = verify.read_token(token).imprint
    with_token(book, token.replace(imprint, rng.randbytes(32)))


@tampering(forged=True)
def timestamp_signature_forged(book: Book, rng: random.Random) -> None:
    """The signature is the last of a token's parts."""
    token = bytes.fromhex(stamped(book).fields["token"])
    with_token(book, token[:-64] + rng.randbytes(64))


# ---- erasures --------------------------------------------------------------------------------------------------------

@tampering(times=6)
def body_removed_without_an_erasure(book: Book, rng: random.Random) -> None:
    book.an_event(rng).body = b""


@tampering(times=1)
def every_body_of_a_stream_removed(book: Book, rng: random.Random) -> None:
    for event in book.in_stream(book.an_event(rng).stream):
        event.body = b""


@tampering(times=3)
def registry_body_removed(book: Book, rng: random.Random) -> None:
    rng.choice(book.in_stream(verify.REGISTRY)[1:]).body = b""


def erased_body(measure: bytes, number: str, event: EventRow) -> bytes:
    places = [{"hash": verify.sha256(event.body).hex(), "n": event.n}]
    return canonical({"measure": str(uuid.UUID(bytes=measure)), "measure_number": number, "number": "INC-2025-000001",
                      "places": places, "salt": SALT})


def erase(book: Book, rng: random.Random, measure: bytes, number: str) -> None:
    """Signed rightly, and the body is gone; what it rests on is the caller's."""
    event = book.an_event(rng, lambda one: one.kind == "note.added")
    author = author_of(book, event)
    body = erased_body(measure, number, event)
    book.append(author, (event.stream, "body.erased", body))
    event.body = b""


@tampering(forged=True)
def erased_under_no_measure(book: Book, rng: random.Random) -> None:
    erase(book, rng, rng.randbytes(16), "MS-2025-999999")


@tampering(forged=True)
def erased_under_a_measure_of_another_kind(book: Book, rng: random.Random) -> None:
    drafted = book.an_event(rng, lambda one: one.kind == "measure.drafted" and one.fields["measure"] != "erasure")
    erase(book, rng, drafted.stream, drafted.fields["number"])


@tampering(forged=True)
def erased_under_a_measure_that_was_carried_out_before(book: Book, rng: random.Random) -> None:
    done = erasure(book, rng).fields
    erase(book, rng, uuid.UUID(done["measure"]).bytes, done["measure_number"])


@tampering(forged=True)
def erasure_keeps_another_hash(book: Book, rng: random.Random) -> None:
    event = erasure(book, rng)
    places = event.fields["places"]
    rng.choice(places)["hash"] = rng.randbytes(32).hex()
    rewrite(book, event, places=places)


@tampering(forged=True)
def erasure_passes_over_a_place(book: Book, rng: random.Random) -> None:
    event = erasure(book, rng)
    rewrite(book, event, places=event.fields["places"][1:] or [{"hash": "ab" * 32, "n": 99}])


@tampering(forged=True)
def erasure_names_another_measure(book: Book, rng: random.Random) -> None:
    rewrite(book, erasure(book, rng), measure_number="MS-2025-999999")


@tampering(forged=True)
def erasure_of_another_form(book: Book, rng: random.Random) -> None:
    rewrite(book, erasure(book, rng), remark="in order")


@tampering(forged=True)
def erasure_was_rejected(book: Book, rng: random.Random) -> None:
    measure = uuid.UUID(erasure(book, rng).fields["measure"]).bytes
    decided = next(event for event in book.in_stream(measure) if event.kind == "measure.decided")
    rewrite(book, decided, result="rejected")


@tampering(forged=True)
def erasure_was_over(book: Book, rng: random.Random) -> None:
    measure = uuid.UUID(erasure(book, rng).fields["measure"]).bytes
    decided = next(event for event in book.in_stream(measure) if event.kind == "measure.decided")
    rewrite(book, decided, valid_until=verify.time_text(book.commit(decided.commit_n).time - 1))


@tampering(expected=FOUND)
def words_put_back_into_an_erased_body(book: Book, rng: random.Random) -> None:
    gone = rng.choice([event for event in book.events if event.body == b""])
    gone.body = canonical({"ordinal": 1, "salt": SALT, "text": "it was never gone"})
