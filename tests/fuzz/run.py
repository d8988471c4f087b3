#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every fuzz target for some time, from the kept seeds and from what earlier runs found, and says what came of it.

run.py FUZZER WORK --seconds N [--jobs N] [TARGET …]

WORK keeps what is found: corpus/TARGET grows from run to run, findings/TARGET-… are inputs that broke a promise. Such an
input becomes a seed under tests/fuzz/corpus once it is mended. Exit status 1 if there is one.
"""
import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SEEDS = Path(__file__).resolve().parent / "corpus"
LONGEST = 8192  # bytes of an input
MEMORY_MB = 1024  # more than that for one input is a finding
SLOWEST = 10  # seconds for one input, likewise


def figures_of(said: str) -> tuple[int, int]:
    """Executions, and inputs in the corpus that each reach something the others do not."""
    executed = re.findall(r"stat::number_of_executed_units:\s*(\d+)|^#(\d+)", said, re.MULTILINE)
    kept = re.findall(r"corp: (\d+)/", said)
    return max((int(a or b) for a, b in executed), default=0), int(kept[-1]) if kept else 0


def run(fuzzer: Path, work: Path, target: str, seconds: int, seed: int) -> dict:
    corpus, findings = work / "corpus" / target, work / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    before = set(findings.glob(f"{target}-*"))
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-rss_limit_mb={MEMORY_MB}", f"-timeout={SLOWEST}",
               f"-artifact_prefix={findings}/{target}-", "-print_final_stats=1", "-verbosity=1", f"-seed={seed}"]
    environment = dict(os.environ, UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1", TZ="Asia/Tokyo", LC_ALL="C.UTF-8")
    done = subprocess.run([fuzzer, target, corpus, SEEDS / target, *options], capture_output=True, env=environment)
    said = done.stderr.decode(errors="replace")
    executions, kept = figures_of(said)
    found = sorted(str(path) for path in set(findings.glob(f"{target}-*")) - before)
    (work / f"{target}.log").write_text(said)
    return {"target": target, "executions": executions, "corpus": kept, "findings": found, "failed": done.returncode != 0}


def report(result: dict, work: Path) -> None:
    bad = len(result["findings"]) or int(result["failed"])
    print(f"{result['target']:<12} {result['executions']:>12,} {result['corpus']:>8,} {bad:>9}", flush=True)
    for finding in result["findings"]:
        print(f"    {finding}", flush=True)
    if result["failed"]:
        print(f"    what it said is in {work / (result['target'] + '.log')}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("fuzzer", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--seed", type=int, default=0, help="0 for another walk each time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("targets", nargs="*")
    wanted = parser.parse_intermixed_args()
    known = subprocess.run([wanted.fuzzer], check=True, capture_output=True, text=True).stdout.split()
    print(f"{'target':<12} {'executions':>12} {'corpus':>8} {'findings':>9}")
    with ThreadPoolExecutor(wanted.jobs) as pool:
        runs = [pool.submit(run, wanted.fuzzer, wanted.work, target, wanted.seconds, wanted.seed)
                for target in wanted.targets or known]
        results = [one.result() for one in runs if report(one.result(), wanted.work) is None]
    total = sum(result["executions"] for result in results)
    bad = [result for result in results if result["failed"]]
    print(f"{len(results)} targets, {total:,} executions, {len(bad)} with a finding")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
