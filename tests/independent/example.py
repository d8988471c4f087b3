#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked example of docs/ledger-format.md, taken from the page and verified by verify.py without any store."""
import sys
import uuid
from datetime import datetime
from pathlib import Path

import verify

PAGE = Path(__file__).parents[2] / "docs" / "ledger-format.md"


def read_example(page: str) -> dict[str, str]:
    blocks = [part.split("```")[0] for part in page.split("```example\n")[1:]]
    return dict(line.split(" = ", 1) for block in blocks for line in block.splitlines())


def event(example: dict[str, str], seq: str, commit: int) -> verify.Event:
    of = {name: example[f"event{seq}.{name}"] for name in ("stream", "n", "kind", "body", "previous", "hash")}
    return verify.Event(int(seq), commit, uuid.UUID(of["stream"]).bytes, int(of["n"]), of["kind"].encode(),
                        of["body"].encode(), bytes.fromhex(of["previous"]), bytes.fromhex(of["hash"]))


def commit(example: dict[str, str], n: int) -> tuple[verify.Commit, list[verify.Event]]:
    of = {name: example[f"commit{n}.{name}"] for name in ("time", "time_ms", "previous", "hash", "signature", "events")}
    seqs = of["events"].split()
    assert datetime.fromisoformat(of["time"].replace("Z", "+00:00")).timestamp() * 1000 == int(of["time_ms"])
    row = verify.Commit(n, int(of["time_ms"]), uuid.UUID(example["author"]).bytes, verify.SUITE_ED25519,
                        bytes.fromhex(of["previous"]), bytes.fromhex(of["hash"]), bytes.fromhex(of["signature"]),
                        int(seqs[0]), len(seqs))
    return row, [event(example, seq, n) for seq in seqs]


def main() -> int:
    example = read_example(PAGE.read_text(encoding="utf-8"))
    verifier = verify.Verifier()
    for n in (1, 2):
        verifier.take(*commit(example, n))
    print(f"{len(verifier.hashes)} commits, {verifier.count} events", *verifier.findings, sep="\n")
    return 1 if verifier.findings or verifier.count != 3 else 0


if __name__ == "__main__":
    sys.exit(main())
