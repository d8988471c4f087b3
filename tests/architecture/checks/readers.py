# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions are asked as somebody: their statements come from AskedAs, and only what is everybody's is asked of no one."""
import re

from tree import CODE, files, matches, text

HOME = "model/store/questions"
PAST = re.compile(r"\bm?_?connection(?:->|\.)named\(")
OPEN = re.compile(r'\.open\("(\w+)"\)')
EVERYBODYS = {"officers", "officer_name", "commit_count", "commit_signature", "changed_streams", "circles_changed",
              "compartments", "compartment_named", "compartment_key"}
PLANS = {"count_with_words", "count_with_tags", "last_incident",  # decide how to ask; nothing of it is answered
         "changed_incidents", "stream_touched", "earliest_since"}
CONDITIONS = {"keys_with_words": "orderqueries.cpp"}  # stand beside the condition that asks who may read


def findings(root):
    questions = [path for path in files(root, CODE, "model") if path.as_posix().startswith(HOME)
                 and path.name != "askedas.h"]
    yield from matches(root, questions, PAST, "ask as the reader")
    for path in questions:
        for name in OPEN.findall(text(root, path)):
            if name not in EVERYBODYS | PLANS and CONDITIONS.get(name) != path.name:
                yield f"{path}: {name} is not everybody's"
