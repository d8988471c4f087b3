# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledger says of itself: who may sign, where it ended, and which bodies were erased by law."""
import argparse
import calendar
import re
import struct
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple, Optional

from timestamp import read_token
from ledgerfile import CHECKPOINTS, REGISTRY, Commit, Event, event_hash, is_good, number8, sha256, text


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


def is_ordinal(value: Any) -> bool:
    return type(value) is int and -2**31 <= value < 2**31


def is_moment(value: Any) -> bool:
    """The one way a time is written, of a day that the calendar has."""
    parts = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z", value, re.ASCII) \
        if isinstance(value, str) else None
    if parts is None:
        return False
    year, month, day, hour, minute, second = (int(part) for part in parts.groups())
    days = [31, 29 if calendar.isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= days[month - 1] and hour < 24 and minute < 60 and second < 60


def is_term(value: Any) -> bool:
    if not isinstance(value, dict) or not is_posts([value.get("post")]):
        return False
    return all(name == "post" or name in ("from", "until") and is_moment(one) for name, one in value.items())


def is_terms(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(is_term(term) for term in value)


# kind: fields that must be there, fields that may be
JUDGED_KINDS: dict[bytes, tuple[dict[str, Any], dict[str, Any]]] = {
    b"store.created": ({"store": is_id, "mode": is_mode}, {"office": is_text}),
    b"officer.enrolled": ({"officer": is_id, "division": is_division},
                          {"name": is_text, "posts": is_posts, "public_key": is_hex, "terms": is_terms,
                           "proposal": is_ordinal}),
    b"officer.appointed": ({"officer": is_id, "division": is_division},
                           {"posts": is_posts, "terms": is_terms, "proposal": is_ordinal}),
    b"officer.suspended": ({"officer": is_id}, {"reason": is_text}),
    b"officer.reinstated": ({"officer": is_id}, {"proposal": is_ordinal}),
    b"officer.key_replaced": ({"officer": is_id}, {"public_key": is_hex, "reason": is_text, "proposal": is_ordinal}),
}
OTHER_KINDS = {b"deputy.registered", b"deputy.ended", b"decision.delegated", b"decision.delegation_ended",
               b"route.proposed", b"route.dropped", b"route.published", b"enrolment.proposed", b"appointment.proposed",
               b"reinstatement.proposed", b"key.proposed", b"proposal.dropped", b"view.shared", b"view.changed",
               b"view.withdrawn"}


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
    division: str


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
            self.officers[uuid.UUID(body["officer"]).bytes] = Officer(key, False, body["division"])
        elif kind == b"officer.key_replaced":
            self._replace_key(uuid.UUID(body["officer"]).bytes, bytes.fromhex(body.get("public_key", "")))
        elif kind in (b"officer.suspended", b"officer.reinstated"):
            self._suspend(uuid.UUID(body["officer"]).bytes, kind == b"officer.suspended")
        elif kind == b"officer.appointed":
            self._move(uuid.UUID(body["officer"]).bytes, body["division"])

    def key(self, officer: bytes) -> bytes:
        return self.officers[officer].public_key if officer in self.officers else b""

    def division(self, officer: bytes) -> str:
        return self.officers[officer].division if officer in self.officers else "operations"

    def _move(self, officer: bytes, division: str) -> None:
        if officer in self.officers:
            self.officers[officer] = self.officers[officer]._replace(division=division)

    def _replace_key(self, officer: bytes, key: bytes) -> None:
        if officer in self.officers:
            self.officers[officer] = self.officers[officer]._replace(public_key=key)

    def _suspend(self, officer: bytes, suspended: bool) -> None:
        if officer in self.officers:
            self.officers[officer] = self.officers[officer]._replace(suspended=suspended)


# ---- checkpoints -----------------------------------------------------------------------------------------------------

def is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_time(value: Any) -> bool:
    return isinstance(value, str) and milliseconds(value) is not None


def milliseconds(value: str) -> Optional[int]:
    try:
        moment = datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    if iso(moment) != value:
        return None
    return (moment - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(milliseconds=1)


def iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def time_text(ms: int) -> str:
    return iso(datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=ms))


FACTS = {"store": is_id, "commits": is_number, "events": is_number, "at": is_time, "maker": is_id}
HASHES = {"head": is_hex, "registry": is_hex}


def is_facts(value: Any) -> bool:
    return isinstance(value, dict) and is_form(value, FACTS, HASHES)


def is_form(body: dict[str, Any], must: dict[str, Any], may: dict[str, Any]) -> bool:
    checks = {**must, **may}
    return all(name in body for name in must) and all(
        name in checks and checks[name](value) for name, value in body.items() if name != "salt")


CHECKPOINT_KINDS: dict[bytes, tuple[dict[str, Any], dict[str, Any]]] = {
    b"checkpoint.made": ({"facts": is_facts}, {"signature": is_hex}),
    b"checkpoint.countersigned": ({"commits": is_number}, {"signature": is_hex}),
    b"checkpoint.timestamped": ({"commits": is_number, "at": is_moment}, {"token": is_hex}),
}


def id_bytes(value: str) -> bytes:
    return uuid.UUID(value).bytes


def checkpoint_hash(facts: dict[str, Any]) -> bytes:
    return sha256(text(b"ringi.checkpoint.1") + id_bytes(facts["store"]) + number8(facts["commits"])
                  + bytes.fromhex(facts["head"]) + number8(facts["events"]) + bytes.fromhex(facts["registry"])
                  + struct.pack(">q", milliseconds(facts["at"])) + id_bytes(facts["maker"]))


def countersignature_hash(facts: dict[str, Any], signature: bytes, by: bytes) -> bytes:
    return sha256(text(b"ringi.countersignature.1") + checkpoint_hash(facts) + signature + by)


def timestamp_imprint(facts: dict[str, Any], signature: bytes, countersignature: bytes) -> bytes:
    return sha256(text(b"ringi.timestamp.1") + checkpoint_hash(facts) + signature + countersignature)


class Checkpoints:
    """Those that were made so far, by the number of commits they are over."""

    def __init__(self) -> None:
        self._made: dict[int, dict[str, Any]] = {}
        self._countersigned: dict[int, bytes] = {}

    def fault(self, event: Event, body: dict[str, Any], by: Commit, expected: dict[str, Any],
              registry: Registry) -> Optional[str]:
        if event.kind not in CHECKPOINT_KINDS or not is_form(body, *CHECKPOINT_KINDS[event.kind]):
            return "body_unreadable"
        if event.kind == b"checkpoint.timestamped":
            return self._timestamp_fault(body)
        signature = bytes.fromhex(body.get("signature", ""))
        if event.kind == b"checkpoint.made":
            self._made.setdefault(body["facts"]["commits"], body)
            if body["facts"] != expected:
                return "checkpoint_wrong"
            return self._signature_fault(signature, checkpoint_hash(expected), by, registry)
        return self._second_fault(body["commits"], signature, by, registry)

    def _second_fault(self, commits: int, signature: bytes, by: Commit, registry: Registry) -> Optional[str]:
        made = self._made.get(commits)
        if made is None or commits in self._countersigned:
            return "checkpoint_wrong"
        self._countersigned[commits] = signature
        maker = id_bytes(made["facts"]["maker"])
        if maker == by.author or registry.division(maker) == registry.division(by.author):
            return "checkpoint_wrong"
        first = bytes.fromhex(made.get("signature", ""))
        return self._signature_fault(signature, countersignature_hash(made["facts"], first, by.author), by, registry)

    def _timestamp_fault(self, body: dict[str, Any]) -> Optional[str]:
        made, second = self._made.get(body["commits"]), self._countersigned.get(body["commits"])
        stamp = read_token(bytes.fromhex(body.get("token", "")))
        if made is None or second is None or stamp is None or stamp.at != milliseconds(body["at"]):
            return "timestamp_wrong"
        first = bytes.fromhex(made.get("signature", ""))
        if stamp.imprint != timestamp_imprint(made["facts"], first, second):
            return "timestamp_wrong"
        return None if stamp.is_signed else "timestamp_signature_bad"

    @staticmethod
    def _signature_fault(signature: bytes, message: bytes, by: Commit, registry: Registry) -> Optional[str]:
        return None if is_good(signature, message, registry.key(by.author)) else "checkpoint_signature_bad"


class Kept(NamedTuple):
    """A checkpoint outside of its store; of a printed line, store and head are only their beginnings."""
    store: bytes
    commits: int
    head: bytes
    is_signed: bool


LINE = re.compile(r"\s*RINGI\s+([0-9a-f]{8})\s+([0-9]{1,18})\s+([0-9a-f\s-]+)$", re.IGNORECASE)


def kept_line(line: str) -> Optional[Kept]:
    match = LINE.match(line)
    digits = re.sub(r"[\s-]", "", match[3]).lower() if match else ""
    if len(digits) != 44:
        return None
    said = f"RINGI {match[1].lower()} {int(match[2])} {digits[:40]}"
    if sha256(said.encode())[:2].hex() != digits[40:]:
        return None
    return Kept(bytes.fromhex(match[1]), int(match[2]), bytes.fromhex(digits[:40]), True)


def kept_file(content: str) -> Optional[Kept]:
    lines = dict(line.split(": ", 1) for line in content.splitlines()[1:] if ": " in line)
    try:
        facts = {**{name: lines[name] for name in ("store", "head", "registry", "at", "maker")},
                 "commits": int(lines["commits"]), "events": int(lines["events"])}
        signature = bytes.fromhex(lines["signature"])
        is_signed = is_good(signature, checkpoint_hash(facts), bytes.fromhex(lines["maker_key"]))
        if "countersigner" in lines:
            second = id_bytes(lines["countersigner"])
            is_signed &= second != id_bytes(facts["maker"]) and is_good(
                bytes.fromhex(lines["countersignature"]), countersignature_hash(facts, signature, second),
                bytes.fromhex(lines["countersigner_key"]))
        return Kept(id_bytes(facts["store"]), facts["commits"], bytes.fromhex(facts["head"]), is_signed)
    except (KeyError, ValueError, TypeError, struct.error):
        return None


def kept_checkpoint(named: str) -> Kept:
    path = Path(named)
    try:
        content = path.read_text("utf-8") if path.is_file() else named
    except OSError:  # a line is too long for a name
        content = named
    kept = kept_file(content) if content.startswith("Ringi checkpoint 1") else kept_line(content)
    if kept is None:
        raise argparse.ArgumentTypeError("neither a checkpoint's file nor its line, or mistyped")
    return kept


# ---- erasures --------------------------------------------------------------------------------------------------------

def is_place(value: Any) -> bool:
    return isinstance(value, dict) and is_form(value, {"n": is_number}, {"hash": is_hex}) and "salt" not in value


def is_places(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(is_place(place) for place in value)


ERASED = ({"measure": is_id}, {"number": is_text, "measure_number": is_text, "incident": is_id, "places": is_places})


class Mandate:
    """An erasure measure, as far as it has come."""

    def __init__(self, number: str) -> None:
        self.number = number
        self.is_approved = False
        self.is_revoked = False
        self.valid_until: Optional[int] = None
        self.carried_out_in = 0

    def take(self, kind: bytes, body: dict[str, Any], by: Commit) -> None:
        if kind == b"measure.decided":
            self.is_approved = body.get("result") == "approved"
            self.valid_until = milliseconds(body["valid_until"]) if "valid_until" in body else None
        elif kind == b"measure.revoked":
            self.is_revoked = True
        elif kind == b"measure.carried_out":
            is_over = self.valid_until is not None and by.time > self.valid_until
            if self.is_approved and not self.is_revoked and not is_over:
                self.carried_out_in = by.n


class Erasures:
    """Bodies that are not there, and the erasures that may say why."""

    def __init__(self) -> None:
        self._mandates: dict[bytes, Mandate] = {}
        self.missing: dict[tuple[bytes, int], tuple[Event, int]] = {}
        self.changed: list[tuple[Event, int]] = []

    def follow(self, event: Event, body: dict[str, Any], by: Commit) -> None:
        if event.kind == b"measure.drafted" and body.get("measure") == "erasure":
            self._mandates[event.stream] = Mandate(body.get("number", ""))
        elif event.stream in self._mandates:
            self._mandates[event.stream].take(event.kind, body, by)

    def fault(self, event: Event, body: dict[str, Any], by: Commit) -> Optional[str]:
        if not is_form(body, *ERASED):
            return "body_unreadable"
        if not self._is_granted(event, body, by):
            return "erasure_wrong"
        for place in body["places"]:
            self._explain(event.stream, place["n"], bytes.fromhex(place["hash"]))
        return None

    def _is_granted(self, event: Event, body: dict[str, Any], by: Commit) -> bool:
        mandate = self._mandates.get(id_bytes(body["measure"]))
        if mandate is None or event.stream in self._mandates or event.stream in (REGISTRY, CHECKPOINTS):
            return False
        return (mandate.carried_out_in == by.n and mandate.number == body.get("measure_number", "")
                and body.get("places", []) != []
                and all(1 <= place["n"] < event.n and len(place.get("hash", "")) == 64 for place in body["places"]))

    def _explain(self, stream: bytes, n: int, body_hash: bytes) -> None:
        gone = self.missing.pop((stream, n), None)
        if gone and event_hash(gone[0], body_hash) != gone[0].hash:
            self.changed.append(gone)
