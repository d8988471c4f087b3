# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A time-stamp token (RFC 3161 in CMS, RFC 5652), read with nothing but its DER: what it states, and whether the signer whose
certificate it carries signed it."""
import hashlib
import re
from datetime import datetime, timezone
from typing import NamedTuple, Optional

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

MOST_BYTES = 65536
SEQUENCE, SET, OCTETS, OID, INTEGER, TIME = 0x30, 0x31, 0x04, 0x06, 0x02, 0x18
CONTENT, IMPLICIT0 = 0xA0, 0xA0
SIGNED_DATA = "2a864886f70d010702"
TST_INFO = "2a864886f70d0109100104"
MESSAGE_DIGEST = "2a864886f70d010904"
CONTENT_TYPE = "2a864886f70d010903"
HASHES = {"608648016503040201": (hashlib.sha256, hashes.SHA256()), "608648016503040202": (hashlib.sha384, hashes.SHA384()),
          "608648016503040203": (hashlib.sha512, hashes.SHA512())}
SHA256 = "608648016503040201"


class Item(NamedTuple):
    tag: int
    value: bytes
    whole: bytes


class Stamp(NamedTuple):
    imprint: bytes
    at: int  # milliseconds
    is_signed: bool


def items(data: bytes) -> list[Item]:
    """The elements of a constructed one. Raises ValueError for what is not DER."""
    found, at = [], 0
    while at < len(data):
        start, tag = at, data[at]
        size, at = length(data, at + 1)
        if at + size > len(data):
            raise ValueError("cut off")
        found.append(Item(tag, data[at:at + size], data[start:at + size]))
        at += size
    return found


def length(data: bytes, at: int) -> tuple[int, int]:
    if at >= len(data):
        raise ValueError("cut off")
    first, at = data[at], at + 1
    if first < 0x80:
        return first, at
    count = first & 0x7F
    if not 1 <= count <= 4 or at + count > len(data):
        raise ValueError("no definite length")
    return int.from_bytes(data[at:at + count], "big"), at + count


def only(data: bytes, tag: int) -> bytes:
    found = items(data)
    if len(found) != 1 or found[0].tag != tag:
        raise ValueError("another element")
    return found[0].value


def oid(item: Item) -> str:
    if item.tag != OID:
        raise ValueError("no object identifier")
    return item.value.hex()


def signed_data(token: bytes) -> list[Item]:
    kind, content = items(only(token, SEQUENCE))
    if oid(kind) != SIGNED_DATA:
        raise ValueError("not signed data")
    return items(only(content.value, SEQUENCE))


def stated(info: bytes) -> tuple[bytes, int]:
    """Imprint and time of a TSTInfo: version, policy, imprint, serial, time, more."""
    _, _, imprint, _, time, *_ = items(only(info, SEQUENCE))
    algorithm, digest = items(imprint.value)
    if oid(items(algorithm.value)[0]) != SHA256 or len(digest.value) != 32 or time.tag != TIME:
        raise ValueError("another imprint")
    parts = re.fullmatch(rb"(\d{14})(\.\d+)?Z", time.value)
    moment = datetime.strptime(parts[1].decode(), "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)  # type: ignore[index]
    return digest.value, int(moment.timestamp()) * 1000


def attribute(attributes: list[Item], kind: str) -> bytes:
    """The one value of an attribute."""
    for one in attributes:
        name, values = items(one.value)
        if oid(name) == kind:
            return items(values.value)[0].value
    raise ValueError("an attribute is missing")


def signer_fits(certificate: x509.Certificate, identifier: Item) -> bool:
    issuer, serial = items(identifier.value)
    return issuer.whole == certificate.issuer.public_bytes() and \
        int.from_bytes(serial.value, "big", signed=True) == certificate.serial_number


def verify(certificate: x509.Certificate, signature: bytes, message: bytes, algorithm: hashes.HashAlgorithm) -> bool:
    key = certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, message, padding.PKCS1v15(), algorithm)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, message, ec.ECDSA(algorithm))
        else:
            return False
    except InvalidSignature:
        return False
    return True


def is_signed(info: bytes, certificates: Item, signers: Item) -> bool:
    signer = only(signers.value, SEQUENCE)
    _, identifier, digest_algorithm, attributes, _, signature, *_ = items(signer)
    digest, algorithm = HASHES[oid(items(digest_algorithm.value)[0])]
    listed = items(attributes.value)
    if attributes.tag != IMPLICIT0 or attribute(listed, MESSAGE_DIGEST) != digest(info).digest():
        return False
    if attribute(listed, CONTENT_TYPE).hex() != TST_INFO:
        return False
    message = bytes([SET]) + attributes.whole[1:]
    carried = [x509.load_der_x509_certificate(one.whole) for one in items(certificates.value)]
    return any(signer_fits(one, identifier) and verify(one, signature.value, message, algorithm) for one in carried)


def signed_part(info: bytes, rest: list[Item]) -> bool:
    certificates = [one for one in rest if one.tag == IMPLICIT0]
    try:
        return len(certificates) == 1 and is_signed(info, certificates[0], rest[-1])
    except (ValueError, KeyError, TypeError, x509.InvalidVersion, UnsupportedAlgorithm):
        return False


def read_token(token: bytes) -> Optional[Stamp]:
    """Nothing for what is no token over a SHA-256."""
    if len(token) > MOST_BYTES:
        return None
    try:
        _, _, encapsulated, *rest = signed_data(token)
        kind, content = items(encapsulated.value)
        if oid(kind) != TST_INFO:
            return None
        info = only(content.value, OCTETS)
        imprint, at = stated(info)
    except (ValueError, TypeError, IndexError):
        return None
    return Stamp(imprint, at, signed_part(info, rest))
