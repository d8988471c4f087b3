-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of each event since a commit the key of the incident it happened to, whoever may read it; 0 for another record.
SELECT coalesce(i.key, 0) FROM (
    SELECT e.stream FROM event e
    WHERE e.seq >= (SELECT first_seq FROM ledger_commit WHERE n > :since ORDER BY n LIMIT 1)
    ORDER BY e.seq LIMIT :limit
) t
LEFT JOIN incident i ON i.id = t.stream
