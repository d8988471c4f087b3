# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tampering by somebody who may write the file but has nobody's key."""
import json
import random
import uuid

import verify
from book import Book, CommitRow, EventRow, canonical, key_of, public_hex
from classes import FOUND, SOUND_WITHOUT_HEAD, tampering

GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493


def flipped(value: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(value))
    return value[:at] + bytes([value[at] ^ 1 << rng.randrange(8)]) + value[at + 1:]


def has_number(event: EventRow) -> bool:
    return ":1" in event.body.decode()


# ---- bodies ----------------------------------------------------------------------------------------------------------

@tampering(times=8)
def body_bit_flipped(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = flipped(event.body, rng)


@tampering()
def body_with_a_space(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = event.body.replace(b":", b": ", 1)


@tampering()
def body_keys_in_another_order(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = json.dumps(dict(reversed(event.fields.items())), ensure_ascii=False, separators=(",", ":")).encode()


@tampering()
def body_with_other_escapes(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = event.body.replace(b'"salt"', b'"\\u0073alt"')


@tampering()
def body_with_a_number_written_otherwise(book: Book, rng: random.Random) -> None:
    event = rng.choice([event for event in book.events if has_number(event)])
    event.body = event.body.replace(b":1", rng.choice([b":1.0", b":1e0", b":01", b":+1"]), 1)


@tampering()
def body_with_a_key_twice(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = event.body[:-1] + b',"salt":"00"}'


@tampering()
def body_very_deep(book: Book, rng: random.Random) -> None:
    depth = rng.choice([65, 2_000, 100_000])
    book.an_event(rng).body = b'{"a":' + b"[" * depth + b"]" * depth + b"}"


@tampering()
def body_not_utf8(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = event.body.replace(b'"salt":"', b'"salt":"' + rng.choice([b"\xff", b"\xc0\x80", b"\xed\xa0\x80"]))


@tampering()
def body_cut_by_a_nul(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = event.body[:20] + b"\0" + event.body[20:]


@tampering()
def body_emptied(book: Book, rng: random.Random) -> None:
    book.an_event(rng).body = b""


@tampering()
def bodies_swapped(book: Book, rng: random.Random) -> None:
    a, b = rng.sample(book.events[10:], 2)
    a.body, b.body = b.body, a.body


@tampering()
def body_with_its_hash_made_anew(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = flipped(event.body, rng)
    book.rehash_event(event)


@tampering()
def body_with_both_hashes_made_anew(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = flipped(event.body, rng)
    book.rehash_event(event)
    book.rehash_commit(book.commit(event.commit_n))


@tampering()
def body_with_all_chains_linked_anew(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.body = canonical({**event.fields, "salt": rng.randbytes(16).hex()})
    book.relink()


# ---- events ----------------------------------------------------------------------------------------------------------

@tampering(times=5)
def event_removed(book: Book, rng: random.Random) -> None:
    book.events.remove(book.an_event(rng))


@tampering()
def event_removed_and_all_linked_anew(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    book.events.remove(event)
    book.commit(event.commit_n).events -= 1
    book.close_up()
    book.relink()


@tampering()
def stream_removed(book: Book, rng: random.Random) -> None:
    stream = book.an_event(rng).stream
    book.events = [event for event in book.events if event.stream != stream]


@tampering()
def events_of_a_commit_reordered(book: Book, rng: random.Random) -> None:
    commit = rng.choice([commit for commit in book.commits if commit.events > 1])
    a, b = book.events_of(commit.n)[:2]
    a.seq, b.seq = b.seq, a.seq


@tampering()
def events_swapped_between_commits(book: Book, rng: random.Random) -> None:
    a, b = rng.sample(book.events[10:], 2)
    a.seq, b.seq, a.commit_n, b.commit_n = b.seq, a.seq, b.commit_n, a.commit_n


@tampering()
def event_given_to_another_commit(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.commit_n = rng.choice([commit.n for commit in book.commits if commit.n != event.commit_n])


@tampering()
def events_swapped_in_seq_alone(book: Book, rng: random.Random) -> None:
    a, b = rng.sample(book.events[10:], 2)
    a.seq, b.seq = b.seq, a.seq


@tampering()
def event_put_in_twice(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    book.events.append(EventRow(**{**vars(event), "seq": book.events[-1].seq + 1}))


@tampering()
def event_put_in_at_the_end_for_an_earlier_commit(book: Book, rng: random.Random) -> None:
    like = book.an_event(rng)
    event = book.draft(like.stream, "note.added", canonical({"ordinal": 9, "salt": "00" * 16, "text": "all was well"}))
    event.commit_n = rng.choice([like.commit_n, book.commits[-2].n, 1])
    book.events.append(event)


@tampering()
def event_put_in_the_middle_for_an_earlier_commit(book: Book, rng: random.Random) -> None:
    after = book.a_commit(rng)
    for row in book.events:
        row.seq += row.commit_n > after.n
    for commit in book.commits:
        commit.first_seq += commit.n > after.n
    like = book.an_event(rng)
    event = book.draft(like.stream, "note.added", canonical({"ordinal": 9, "salt": "00" * 16, "text": "all was well"}))
    event.seq, event.commit_n = after.first_seq + after.events, 2
    book.events.append(event)


@tampering()
def event_put_in_and_counted(book: Book, rng: random.Random) -> None:
    event = book.draft(book.an_event(rng).stream, "note.added", canonical({"ordinal": 9, "salt": "00" * 16}))
    event.commit_n = book.commits[-1].n
    book.commits[-1].events += 1
    book.events.append(event)


@tampering(times=4)
def event_of_no_commit(book: Book, rng: random.Random) -> None:
    event = book.draft(book.an_event(rng).stream, "note.added", canonical({"ordinal": 9, "salt": "00" * 16}))
    event.commit_n = rng.choice([event.commit_n, 10**6, 0, -4])
    event.seq = rng.choice([event.seq, 10**6, 0, -9])
    book.events.append(event)


@tampering()
def event_moved_to_another_stream(book: Book, rng: random.Random) -> None:
    event, other = book.an_event(rng), book.an_event(rng)
    event.stream = other.stream if other.stream != event.stream else uuid.uuid5(uuid.NAMESPACE_OID, "x").bytes
    event.n = len(book.in_stream(event.stream))


@tampering()
def event_moved_into_the_registry(book: Book, rng: random.Random) -> None:
    book.an_event(rng).stream = verify.REGISTRY


@tampering()
def event_place_changed(book: Book, rng: random.Random) -> None:
    book.an_event(rng).n += rng.choice([-1, 1, 7, 2**40])


@tampering()
def event_kind_changed(book: Book, rng: random.Random) -> None:
    event = book.an_event(rng)
    event.kind = rng.choice([kind for kind in ("note.added", "incident.closed", "", "ノート") if kind != event.kind])


@tampering()
def event_link_replaced(book: Book, rng: random.Random) -> None:
    book.an_event(rng).previous = rng.choice([verify.ZERO_HASH, rng.randbytes(32)])


@tampering()
def event_hash_replaced(book: Book, rng: random.Random) -> None:
    book.an_event(rng).hash = rng.randbytes(32)


# ---- commits ---------------------------------------------------------------------------------------------------------

@tampering()
def commit_removed_with_its_events(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    book.events = [event for event in book.events if event.commit_n != commit.n]
    book.commits.remove(commit)


@tampering()
def commit_removed_alone(book: Book, rng: random.Random) -> None:
    book.commits.remove(book.a_commit(rng))


@tampering()
def commit_removed_and_all_linked_anew(book: Book, rng: random.Random) -> None:
    commit_removed_with_its_events(book, rng)
    book.close_up()
    book.relink()


@tampering(times=1)
def first_commit_removed(book: Book, rng: random.Random) -> None:
    book.commits.pop(0)


@tampering(expected=SOUND_WITHOUT_HEAD, times=1)
def all_commits_and_events_removed(book: Book, rng: random.Random) -> None:
    book.commits, book.events = [], []


@tampering()
def commits_swapped(book: Book, rng: random.Random) -> None:
    a, b = book.a_commit(rng), book.commits[2]
    a.n, b.n = b.n, a.n
    for event in book.events:
        event.commit_n = {a.n: b.n, b.n: a.n}.get(event.commit_n, event.commit_n)


@tampering()
def commit_put_in_twice(book: Book, rng: random.Random) -> None:
    like = book.a_commit(rng)
    book.commits.append(CommitRow(**{**vars(like), "n": book.commits[-1].n + 1}))


@tampering()
def commit_without_events_put_in(book: Book, rng: random.Random) -> None:
    last = book.commits[-1]
    commit = CommitRow(**{**vars(last), "n": last.n + 1, "previous": last.hash, "events": 0})
    book.rehash_commit(commit)
    book.commits.append(commit)


@tampering()
def commit_put_in_before_the_first(book: Book, rng: random.Random) -> None:
    book.commits.insert(0, CommitRow(**{**vars(book.commits[0]), "n": rng.choice([0, -1, -7]), "events": 0}))


@tampering(times=5)
def time_changed(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).time += rng.choice([-1, 1, 1_000, -86_400_000, 2**50])


@tampering()
def time_changed_and_all_linked_anew(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).time -= 86_400_000 * rng.randrange(1, 900)
    book.relink()


@tampering()
def author_changed_for_a_colleague(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    commit.author = rng.choice([other.author for other in book.commits if other.author != commit.author])


@tampering()
def author_changed_for_nobody(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).author = rng.choice([rng.randbytes(16), bytes(16)])


@tampering()
def author_changed_and_all_linked_anew(book: Book, rng: random.Random) -> None:
    author_changed_for_a_colleague(book, rng)
    book.relink()


@tampering(times=5)
def suite_changed(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).suite = rng.choice([0, 2, 9, 255])


@tampering()
def suite_beyond_a_byte(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).suite = rng.choice([257, -255, 2**32 + 1])


@tampering()
def commit_link_replaced(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).previous = rng.choice([verify.ZERO_HASH, rng.randbytes(32)])


@tampering()
def commit_hash_replaced(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).hash = rng.randbytes(32)


@tampering()
def event_count_changed(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).events += rng.choice([-1, 1, 50])


@tampering()
def first_place_changed(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).first_seq += rng.choice([-1, 1, 50])


# ---- signatures ------------------------------------------------------------------------------------------------------

@tampering(times=6)
def signature_bit_flipped(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    commit.signature = flipped(commit.signature, rng)


@tampering()
def signatures_swapped(book: Book, rng: random.Random) -> None:
    a, b = rng.sample(book.commits[3:], 2)
    a.signature, b.signature = b.signature, a.signature


@tampering()
def signature_by_a_key_never_enrolled(book: Book, rng: random.Random) -> None:
    book.sign(book.a_commit(rng))


@tampering(times=4)
def signature_of_a_wrong_length(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    commit.signature = rng.choice([b"", commit.signature[:63], commit.signature + b"\0", commit.signature * 2])


@tampering()
def signature_with_the_group_order_added(book: Book, rng: random.Random) -> None:
    commit = book.a_commit(rng)
    scalar = int.from_bytes(commit.signature[32:], "little") + GROUP_ORDER
    commit.signature = commit.signature[:32] + scalar.to_bytes(32, "little")


@tampering()
def signature_of_nothing(book: Book, rng: random.Random) -> None:
    book.a_commit(rng).signature = rng.choice([bytes(64), b"\1" + bytes(63)])


# ---- the registry ----------------------------------------------------------------------------------------------------

@tampering()
def key_replaced_in_the_registry(book: Book, rng: random.Random) -> None:
    event = book.an_enrolment(rng)
    event.body = canonical({**event.fields, "public_key": public_hex(key_of(b"x"))})


@tampering()
def key_replaced_and_all_linked_anew(book: Book, rng: random.Random) -> None:
    key_replaced_in_the_registry(book, rng)
    book.relink()


@tampering()
def key_swapped_with_a_colleague(book: Book, rng: random.Random) -> None:
    a, b = rng.sample([event for event in book.events if event.kind == "officer.enrolled"], 2)
    key_a, key_b = a.fields["public_key"], b.fields["public_key"]
    a.body, b.body = canonical({**a.fields, "public_key": key_b}), canonical({**b.fields, "public_key": key_a})


@tampering()
def enrolment_removed(book: Book, rng: random.Random) -> None:
    book.events.remove(book.an_enrolment(rng))


@tampering()
def enrolment_of_somebody_else(book: Book, rng: random.Random) -> None:
    event = book.an_enrolment(rng)
    event.body = canonical({**event.fields, "officer": str(uuid.UUID(bytes=rng.randbytes(16)))})


@tampering()
def post_given_in_the_registry(book: Book, rng: random.Random) -> None:
    event = book.an_enrolment(rng)
    event.body = canonical({**event.fields, "posts": ["administrator", "director"]})


@tampering(times=6)
def registry_body_bit_flipped(book: Book, rng: random.Random) -> None:
    event = rng.choice(book.in_stream(verify.REGISTRY))
    event.body = flipped(event.body, rng)


@tampering(times=1)
def store_id_replaced(book: Book, rng: random.Random) -> None:
    book.events[0].body = canonical({**book.events[0].fields, "store": str(uuid.UUID(bytes=rng.randbytes(16)))})


# ---- the end ---------------------------------------------------------------------------------------------------------

@tampering(expected=SOUND_WITHOUT_HEAD, times=5)
def tail_truncated(book: Book, rng: random.Random) -> None:
    last = len(book.commits) - rng.randrange(1, len(book.commits) // 2)
    book.truncate(last)


@tampering(expected=FOUND)
def events_of_the_tail_truncated(book: Book, rng: random.Random) -> None:
    del book.events[-rng.randrange(1, 9):]


@tampering(expected=FOUND)
def commits_of_the_tail_truncated(book: Book, rng: random.Random) -> None:
    del book.commits[-rng.randrange(1, 9):]
