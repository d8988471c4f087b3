# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tampering by somebody who can sign: a store signed anew from its first commit, and commits that are signed rightly
but say what the format forbids. Every hash and signature in them fits unless the class says otherwise."""
import random
import uuid

from book import MINUTE, Book, canonical, key_of, public_hex
from classes import SOUND, SOUND_WITHOUT_HEAD, tampering
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from verify import REGISTRY

SALT = "ab" * 16
SMALL_ORDER_KEYS = ["01" + "00" * 31, "00" * 32, "ec" + "ff" * 30 + "7f",
                    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"]


def stream_of(book: Book, rng: random.Random) -> bytes:
    return book.an_event(rng).stream


def administrator(book: Book) -> bytes:
    return book.commits[0].author


def colleague(book: Book) -> bytes:
    return next(commit.author for commit in reversed(book.commits) if commit.author != administrator(book))


def enrolment(officer: bytes, /, **changed: object) -> bytes:
    fields = {"officer": str(uuid.UUID(bytes=officer)), "name": "Otsu Ren", "division": "legal", "posts": ["counsel"],
              "public_key": public_hex(key_of(officer)), "salt": SALT}
    return canonical({**fields, **changed})


def about(officer: bytes) -> bytes:
    return canonical({"officer": str(uuid.UUID(bytes=officer)), "salt": SALT})


def note(text: str = "called back") -> bytes:
    return canonical({"ordinal": 1, "salt": SALT, "text": text})


def act(book: Book, author: bytes, kind: str, body: bytes, after: int = MINUTE) -> None:
    book.append(author, (REGISTRY, kind, body), after=after)


def noted(book: Book, rng: random.Random, author: bytes, body: bytes = note(), after: int = MINUTE) -> None:
    book.append(author, (stream_of(book, rng), "note.added", body), after=after)


def signed_anew(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))


# ---- what is sound by itself -----------------------------------------------------------------------------------------

@tampering(expected=SOUND_WITHOUT_HEAD, times=1, forged=True)
def whole_store_signed_anew(book: Book, rng: random.Random) -> None:
    """What a head that was published before is for."""


@tampering(expected=SOUND, forged=True)
def commit_added_rightly(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book), after=rng.choice([0, MINUTE, -4 * MINUTE, -5 * MINUTE]))


@tampering(expected=SOUND, times=1, forged=True)
def reinstated_author(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    act(book, administrator(book), "officer.suspended", about(officer))
    act(book, administrator(book), "officer.reinstated", about(officer))
    noted(book, rng, officer)


@tampering(expected=SOUND, times=1, forged=True)
def commit_without_events_signed(book: Book, rng: random.Random) -> None:
    book.append(colleague(book))


# ---- authors ---------------------------------------------------------------------------------------------------------

@tampering(forged=True)
def author_suspended(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    act(book, administrator(book), "officer.suspended", about(officer))
    noted(book, rng, officer)
    noted(book, rng, administrator(book))


@tampering(forged=True)
def author_never_enrolled(book: Book, rng: random.Random) -> None:
    noted(book, rng, rng.randbytes(16))
    noted(book, rng, colleague(book))


@tampering(times=2, forged=True)
def author_enrols_himself(book: Book, rng: random.Random) -> None:
    stranger = rng.randbytes(16)
    act(book, stranger, "officer.enrolled", enrolment(stranger))
    noted(book, rng, stranger)


@tampering(times=2, forged=True)
def author_suspended_but_never_enrolled(book: Book, rng: random.Random) -> None:
    stranger = rng.randbytes(16)
    act(book, administrator(book), "officer.suspended", about(stranger))
    noted(book, rng, stranger)


@tampering(forged=True)
def signature_by_a_colleague(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.sign(book.commits[-1], key_of(administrator(book)))


@tampering(times=4, forged=True)
def key_that_anybody_can_sign_with(book: Book, rng: random.Random) -> None:
    """With R the neutral element and S zero such a key of small order fits any message, where it is not refused."""
    officer = rng.randbytes(16)
    key = SMALL_ORDER_KEYS[rng.randrange(4)]
    act(book, administrator(book), "officer.enrolled", enrolment(officer, public_key=key))
    noted(book, rng, officer)
    book.commits[-1].signature = b"\1" + bytes(63)


@tampering(times=2, forged=True)
def key_of_a_wrong_length(book: Book, rng: random.Random) -> None:
    officer = rng.randbytes(16)
    key = public_hex(key_of(officer))
    act(book, administrator(book), "officer.enrolled",
        enrolment(officer, public_key=rng.choice([key[:-2], key + "00"])))
    noted(book, rng, officer)


# ---- keys ------------------------------------------------------------------------------------------------------------

def new_key(officer: bytes) -> Ed25519PrivateKey:
    return key_of(b"new" + officer)


def replacement(officer: bytes, /, **changed: object) -> dict[str, object]:
    return {"officer": str(uuid.UUID(bytes=officer)), "public_key": public_hex(new_key(officer)),
            "reason": "passphrase lost", "salt": SALT, **changed}


def noted_with_new_key(book: Book, rng: random.Random, officer: bytes) -> None:
    noted(book, rng, officer)
    book.sign(book.commits[-1], new_key(officer))


@tampering(expected=SOUND, times=2, forged=True)
def key_replaced_rightly(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    noted(book, rng, officer)
    act(book, administrator(book), "officer.key_replaced", canonical(replacement(officer, proposal=1)))
    noted_with_new_key(book, rng, officer)


@tampering(times=3, forged=True)
def replaced_key_used_again(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    act(book, administrator(book), "officer.key_replaced", canonical(replacement(officer)))
    noted(book, rng, officer)


@tampering(times=2, forged=True)
def new_key_used_before_its_time(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    noted_with_new_key(book, rng, officer)
    act(book, administrator(book), "officer.key_replaced", canonical(replacement(officer)))


@tampering(times=2, forged=True)
def officer_replaces_the_key_that_signs(book: Book, rng: random.Random) -> None:
    """A commit is judged by the registry before it, so the new key does not sign its own replacement."""
    officer = colleague(book)
    act(book, officer, "officer.key_replaced", canonical(replacement(officer)))
    book.sign(book.commits[-1], new_key(officer))


@tampering(times=2, forged=True)
def key_replaced_of_who_was_never_enrolled(book: Book, rng: random.Random) -> None:
    stranger = rng.randbytes(16)
    act(book, administrator(book), "officer.key_replaced", canonical(replacement(stranger)))
    noted_with_new_key(book, rng, stranger)


@tampering(expected=SOUND, times=1, forged=True)
def key_only_proposed(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    act(book, administrator(book), "key.proposed", canonical({"key": replacement(officer), "salt": SALT}))
    noted(book, rng, officer)


@tampering(times=2, forged=True)
def proposed_key_used(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    act(book, administrator(book), "key.proposed", canonical({"key": replacement(officer), "salt": SALT}))
    noted_with_new_key(book, rng, officer)


@tampering(times=6, forged=True)
def key_replacement_of_another_form(book: Book, rng: random.Random) -> None:
    officer = colleague(book)
    changed = rng.choice([{"public_key": public_hex(new_key(officer)).upper()}, {"public_key": 7}, {"reason": ""},
                          {"officer": "nobody"}, {"proposal": True}, {"proposal": 2**31}, {"proposal": "1"},
                          {"by": "somebody"}])
    act(book, administrator(book), "officer.key_replaced", canonical(replacement(officer, **changed)))
    noted(book, rng, officer)


# ---- terms -----------------------------------------------------------------------------------------------------------

def appointed(book: Book, rng: random.Random, terms: object) -> None:
    officer = colleague(book)
    act(book, administrator(book), "officer.appointed", canonical(
        {"officer": str(uuid.UUID(bytes=officer)), "division": "legal", "posts": ["counsel"], "terms": terms,
         "salt": SALT}))
    noted(book, rng, officer)


@tampering(expected=SOUND, times=3, forged=True)
def post_with_a_term(book: Book, rng: random.Random) -> None:
    """A signature is good or bad by its key; by which post it was put is the program's to judge."""
    appointed(book, rng, rng.choice([
        [{"post": "counsel"}], [{"post": "counsel", "until": "2024-02-29T23:59:59.999Z"}],
        [{"post": "counsel", "from": "0000-02-29T00:00:00.000Z", "until": "9999-12-31T00:00:00.000Z"}]]))


@tampering(times=8, forged=True)
def post_with_a_term_of_another_form(book: Book, rng: random.Random) -> None:
    appointed(book, rng, rng.choice([
        [], {}, "counsel", ["counsel"], [{"until": "2024-02-29T00:00:00.000Z"}], [{"post": "chief"}],
        [{"post": "counsel", "from": "2023-02-29T00:00:00.000Z"}], [{"post": "counsel", "from": "2024-02-01"}],
        [{"post": "counsel", "until": "2024-02-01T00:00:00Z"}], [{"post": "counsel", "until": "2024-02-01T24:00:00.000Z"}],
        [{"post": "counsel", "until": ""}], [{"post": "counsel", "until": None}], [{"post": "counsel", "rank": 1}]]))


# ---- the registry's bodies -------------------------------------------------------------------------------------------

@tampering(times=8, forged=True)
def registry_body_of_another_form(book: Book, rng: random.Random) -> None:
    officer = rng.randbytes(16)
    key = public_hex(key_of(officer))
    changed = rng.choice([{"public_key": key.upper()}, {"public_key": key[:9] + " " + key[9:]}, {"public_key": 7},
                          {"officer": "{" + str(uuid.UUID(bytes=officer)) + "}"}, {"officer": "nobody"},
                          {"division": "finance"}, {"posts": "counsel"}, {"posts": ["chief"]}, {"posts": []},
                          {"name": ""}, {"name": None}, {"rank": "captain"}])
    act(book, administrator(book), "officer.enrolled", enrolment(officer, **changed))
    noted(book, rng, officer)


@tampering(times=2, forged=True)
def registry_event_of_an_unknown_kind(book: Book, rng: random.Random) -> None:
    act(book, administrator(book), rng.choice(["officer.promoted", "note.added", ""]), about(colleague(book)))


# ---- bodies ----------------------------------------------------------------------------------------------------------

NOT_CANONICAL = {
    "a space": b'{"a": 1}', "a line at the end": b'{"a":1}\n', "order of keys": b'{"b":1,"a":1}',
    "order of UTF-16": '{"\uff5e":1,"\U00010000":1}'.encode(), "a key twice": b'{"a":1,"a":1}',
    "a key twice by an escape": b'{"a":1,"\\u0061":1}', "a fraction": b'{"a":1.0}', "an exponent": b'{"a":1e2}',
    "minus zero": b'{"a":-0}', "leading zero": b'{"a":01}', "plus": b'{"a":+1}', "not a number": b'{"a":NaN}',
    "beyond 2^53": b'{"a":9007199254740993}', "a very long number": b'{"a":' + b"9" * 6_000 + b"}",
    "an escape too many": b'{"a":"\\u0041"}', "a slash escaped": b'{"a":"\\/"}',
    "upper-case escape": b'{"a":"\\u001F"}',
    "long escape": b'{"a":"\\u000a"}', "a bare control": b'{"a":"\n"}', "half a pair": b'{"a":"\\ud800"}',
    "overlong UTF-8": b'{"a":"\xc0\x80"}', "a surrogate in UTF-8": b'{"a":"\xed\xa0\x80"}',
    "UTF-8 beyond Unicode": b'{"a":"\xf4\x90\x80\x80"}', "cut UTF-8": b'{"a":"\xe9\x9d"}',
    "a mark": b'\xef\xbb\xbf{"a":1}',
    "an array": b"[1]", "a text": b'"a"', "nothing": b"", "a comma": b'{"a":1,}', "two objects": b'{"a":1}{"a":1}',
    "cut short": b'{"a":[1', "a NUL": b'{"a":1}\0', "too deep": b'{"a":' + b"[" * 64 + b"]" * 64 + b"}",
    "far too deep": b'{"a":' + b"[" * 5_000 + b"]" * 5_000 + b"}", "a word": b'{"a":yes}', "no key": b"{1:1}",
}
CANONICAL = {
    "empty": b"{}", "nested": b'{"a":[],"b":{},"c":[{"d":null},true,false]}', "largest": b'{"a":9007199254740992}',
    "smallest": b'{"a":-9007199254740992}', "order of UTF-16": '{"\U00010000":1,"\uff5e":1}'.encode(),
    "escapes": b'{"a":"\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u001f"}', "delete": b'{"a":"\x7f/"}',
    "kanji": '{"稟議":"決裁 𠮟る"}'.encode(),
    "deep": b'{"a":' + b"[" * 63 + b"]" * 63 + b"}", "no text": b'{"":""}',
    "keys by length": b'{"a":1,"aa":1,"b":1}', "escaped key": b'{"\\n":1,"\\"":1,"a":1}',
}


def signed_body(body: bytes):
    def tamper(book: Book, rng: random.Random) -> None:
        noted(book, rng, colleague(book), body)
        noted(book, rng, administrator(book))
    return tamper


for what, bytes_of_it in NOT_CANONICAL.items():
    tamper = signed_body(bytes_of_it)
    tamper.__name__ = f"signed body not canonical: {what}"
    tampering(times=1, forged=True)(tamper)
for what, bytes_of_it in CANONICAL.items():
    tamper = signed_body(bytes_of_it)
    tamper.__name__ = f"signed body canonical: {what}"
    tampering(expected=SOUND, times=1, forged=True)(tamper)


# ---- chains, times, suites -------------------------------------------------------------------------------------------

@tampering(forged=True)
def time_before_the_last_by_too_much(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book), after=rng.choice([-5 * MINUTE - 1, -6 * MINUTE, -10**12]))


@tampering(forged=True)
def suite_unknown_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.commits[-1].suite = rng.choice([0, 2, 255])
    book.seal(book.commits[-1])


@tampering(times=2, forged=True)
def suite_beyond_a_byte_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.commits[-1].suite = rng.choice([257, -255])
    book.seal(book.commits[-1])


@tampering(forged=True)
def place_skipped_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.events[-1].n += 1
    book.rehash_event(book.events[-1])
    book.seal(book.commits[-1])


@tampering(times=2, forged=True)
def place_taken_twice_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.events[-1].n -= 1
    book.rehash_event(book.events[-1])
    book.seal(book.commits[-1])


@tampering(times=2, forged=True)
def stream_link_broken_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.events[-1].previous = rng.randbytes(32)
    book.rehash_event(book.events[-1])
    book.seal(book.commits[-1])


@tampering(times=2, forged=True)
def commit_link_broken_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.commits[-1].previous = rng.randbytes(32)
    book.seal(book.commits[-1])


@tampering(times=2, forged=True)
def number_skipped_but_signed(book: Book, rng: random.Random) -> None:
    noted(book, rng, colleague(book))
    book.commits[-1].n = book.events[-1].commit_n = book.commits[-1].n + 1
    book.seal(book.commits[-1])
