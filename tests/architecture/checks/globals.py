# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects are handed in: no singleton of ours, and no reaching for the application's from a page or a rule."""
import re

from tree import CODE, files, matches

GLOBAL = re.compile(r"\bqApp\b|\bQ\w*Application::instance\(\)|\binstance\(\)\s*(?:const\s*)?[;{]|Q_GLOBAL_STATIC")


def findings(root):
    yield from matches(root, files(root, CODE, "model", "ui"), GLOBAL, "hand the object in instead")
