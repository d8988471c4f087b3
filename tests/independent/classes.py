# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The classes of tampering, each a name, what has to come of it, and how often it is made. The functions that do them
are in outsider.py (who has the file, but no key), insider.py (who can sign), attester.py (checkpoints and erasures) and
container.py (the file itself)."""
import random
from collections.abc import Callable
from typing import NamedTuple

from book import Book

FOUND, SOUND, FAULT = "found", "sound", "fault"
SOUND_WITHOUT_HEAD = "sound unless a head is given"
SOUND_WITHOUT_CHECKPOINT = "sound unless a checkpoint is given"

Tamper = Callable[[Book, random.Random], None]


class Class(NamedTuple):
    name: str
    expected: str
    times: int
    is_forged: bool  # starts from a store that the forger has signed anew with keys of his own
    tamper: Tamper


CLASSES: list[Class] = []


def tampering(expected: str = FOUND, times: int = 3, forged: bool = False) -> Callable[[Tamper], Tamper]:
    def add(tamper: Tamper) -> Tamper:
        CLASSES.append(Class(tamper.__name__.replace("_", " "), expected, times, forged, tamper))
        return tamper
    return add
