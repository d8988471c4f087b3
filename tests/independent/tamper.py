#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the corpus of tampered stores from one sound store: the same store and seed give the same corpus.

    tamper.py SOUND.ringi FOLDER [--seed S]

Each store is FOLDER/CLASS-NUMBER.ringi; FOLDER/corpus.json lists {file, class, expected} and the head of the sound one.
"""
import argparse
import json
import random
import re
import shutil
import sys
from pathlib import Path

import attester  # noqa: F401  the four register their classes
import container  # noqa: F401
import insider  # noqa: F401
import outsider  # noqa: F401
from book import Book
from classes import CLASSES, FAULT, Class

TORN_FILES = {
    "file emptied": lambda whole: b"",
    "file cut in its first page": lambda whole: whole[:1_000],
    "file header overwritten": lambda whole: b"\0" * 100 + whole[100:],
    "file of another kind": lambda whole: b"%PDF-1.7\n" * 99,
}


def file_name(name: str, number: int) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()) + f"-{number}.ringi"


def make(sound: Path, books: dict[bool, Book], one: Class, number: int, seed: int, target: Path) -> None:
    book = books[one.is_forged].copy()
    one.tamper(book, random.Random(f"{seed}/{one.name}/{number}"))
    shutil.copy(sound, target)
    book.write(target)


def torn(sound: Path, folder: Path) -> list[dict[str, str]]:
    entries = []
    for name, tear in TORN_FILES.items():
        (folder / file_name(name, 1)).write_bytes(tear(sound.read_bytes()))
        entries.append({"file": file_name(name, 1), "class": name, "expected": FAULT})
    return entries


def corpus(sound: Path, folder: Path, seed: int) -> list[dict[str, str]]:
    book = Book.read(sound)
    books = {False: book, True: book.with_own_keys()}
    entries = []
    for one in CLASSES:
        for number in range(1, one.times + 1):
            file = file_name(one.name, number)
            make(sound, books, one, number, seed, folder / file)
            entries.append({"file": file, "class": one.name, "expected": one.expected})
    return entries + torn(sound, folder)


def write_corpus(sound: Path, folder: Path, seed: int) -> dict[str, object]:
    folder.mkdir(parents=True, exist_ok=True)
    last = Book.read(sound).commits[-1]
    made = {"seed": seed, "head": f"{last.n}:{last.hash.hex()}", "stores": corpus(sound, folder, seed)}
    (folder / "corpus.json").write_text(json.dumps(made, indent=1))
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes tampered stores from a sound one.")
    parser.add_argument("sound", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = write_corpus(asked.sound, asked.folder, asked.seed)
    print(f"{len(made['stores'])} stores in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
