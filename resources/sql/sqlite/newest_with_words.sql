-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Among so many of the newest, by their own words.
SELECT x.incident_key FROM (SELECT i.key AS incident_key FROM incident i ORDER BY i.key DESC LIMIT :tried) x
WHERE has_words((SELECT w.words FROM incident_words w WHERE w.rowid = x.incident_key), :match) AND NOT {is_hidden}
ORDER BY x.incident_key DESC LIMIT :limit
