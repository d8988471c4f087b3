-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.commit_n, e.stream, e.n, e.kind, e.body, e.previous, e.hash
FROM event e LEFT JOIN ledger_commit c
    ON c.n = e.commit_n AND e.seq >= c.first_seq AND e.seq < c.first_seq + c.events
WHERE c.n IS NULL AND e.seq >= coalesce((SELECT max(first_seq + events) FROM ledger_commit WHERE n = :n), 0)
ORDER BY e.seq LIMIT 1000
