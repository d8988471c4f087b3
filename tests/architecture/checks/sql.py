# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stays in model/store and resources/sql: elsewhere no statement in a string and no engine's header."""
import re

from tree import CODE, files, matches

# At the start of a string, or of a line in a longer one; "Select an incident" is English.
IN_A_STRING = re.compile(r'"\(?\s*(?![A-Z][a-z])(?i:select\s+[\w*(]|insert\s+into\s|update\s+\w+\s+set\s'
                         r"|delete\s+from\s|(?:create|drop|alter)\s+table\s|pragma\s)")
ON_A_LINE = re.compile(r"^\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
                       r"|(CREATE|DROP|ALTER)\s+TABLE\s)")
ENGINE = re.compile(r"#include\s*<(sqlite3\.h|libpq-fe\.h|QSql.*|QtSql/.*)>")


def findings(root):
    outside = [path for path in files(root, CODE, "app", "model", "ui") if path.parts[:2] != ("model", "store")]
    for pattern in (IN_A_STRING, ON_A_LINE, ENGINE):
        yield from matches(root, outside, pattern, "SQL belongs in model/store")
    for path in files(root, ["*.sql"]):
        if path.parts[:2] != ("resources", "sql"):
            yield f"{path}: SQL files belong in resources/sql"
