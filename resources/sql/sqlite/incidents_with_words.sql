-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT x.incident_key FROM (SELECT rowid AS incident_key FROM incident_words WHERE incident_words MATCH :match) x
WHERE NOT {is_hidden}
ORDER BY x.incident_key DESC LIMIT :limit
