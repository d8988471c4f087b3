# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is whole in both languages: each word of the code has a finished translation, and none is left over.

English is the source; its file holds the plural forms. lupdate reads the code into an empty file, and the two are
compared.
"""
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDER = Path("resources/translations")
LANGUAGES = {"ringi_en.ts": ["-pluralonly"], "ringi_ja.ts": []}
EMPTY = '<TS version="2.1" language="ja_JP" sourcelanguage="en_GB"/>'
PLACE = re.compile(r"%(?:L?\d+|n)")


def findings(root):
    for name, options in LANGUAGES.items():
        file = FOLDER / name
        have = messages(root / file)
        for key, message in have.items():
            yield from faults(f"{file}: {key[0]}: '{key[1]}'", message)
        need, complaints = messages_of_code(root, options)
        yield from complaints
        for context, source, _ in sorted(need - set(have)):
            yield f"{file}: {context}: '{source}' is not there; run ./dev translations"
        for context, source, _ in sorted(set(have) - need):
            yield f"{file}: {context}: '{source}' is in no code; run ./dev translations"


def messages(path):
    """Every message by context, source and comment."""
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""): message
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def messages_of_code(root, options):
    """And what lupdate could not follow: a word whose class it does not know is never found when the program runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "code.ts"
        path.write_text(EMPTY, encoding="utf-8")
        command = [os.environ["LUPDATE"], "-silent", "-locations", "none", "-I", ".", "-I", "model", *options]
        ran = subprocess.run(command + ["ui", "app", "-ts", str(path)], cwd=root, check=True, stderr=subprocess.PIPE,
                             text=True)
        return set(messages(path)), ran.stderr.splitlines()


def faults(where, message):
    translation = message.find("translation")
    if kind := translation.get("type"):
        yield f"{where} is {kind}"
    source = message.findtext("source")
    for form in translation.findall("numerusform") or [translation]:
        words = "".join(form.itertext())
        if not words.strip():
            yield f"{where} has no translation"
        elif lost := set(PLACE.findall(source)) - set(PLACE.findall(words)) - {"%n"}:
            yield f"{where} loses {', '.join(sorted(lost))}"
