# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A time-stamp over something else, by somebody who has stolen the authority's key: what one that was whole becomes."""
import hashlib

import verify
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from timestamp import OCTETS, SET, SEQUENCE, items, only, signed_data

SIGNATURE = 256  # bytes of RSA with 2048 bits, at the end of the token


def info_of(token: bytes) -> bytes:
    _, content = items(signed_data(token)[2].value)
    return only(content.value, OCTETS)


def signed_attributes(token: bytes) -> bytes:
    return items(only(signed_data(token)[-1].value, SEQUENCE))[3].whole


def restamped(token: bytes, imprint: bytes, key_pem: bytes) -> bytes:
    before = verify.read_token(token)
    changed = token.replace(before.imprint, imprint)
    changed = changed.replace(hashlib.sha256(info_of(token)).digest(), hashlib.sha256(info_of(changed)).digest())
    key = load_pem_private_key(key_pem, None)
    message = bytes([SET]) + signed_attributes(changed)[1:]
    return changed[:-SIGNATURE] + key.sign(message, padding.PKCS1v15(), hashes.SHA256())
