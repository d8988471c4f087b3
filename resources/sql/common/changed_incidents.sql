-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of what something happened to since a commit, whoever may read it; 0 for what is no incident.
WITH touched AS (
    SELECT DISTINCT e.stream FROM event e
    WHERE e.seq >= (SELECT first_seq FROM ledger_commit WHERE n > :since ORDER BY n LIMIT 1)
    LIMIT :limit
)
SELECT coalesce(i.key, 0) FROM touched t LEFT JOIN incident i ON i.id = t.stream
