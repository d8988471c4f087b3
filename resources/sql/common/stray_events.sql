-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.commit_n, e.stream, e.n, e.kind, e.body, e.previous, e.hash
FROM event e LEFT JOIN ledger_commit c
    ON c.n = e.commit_n AND e.seq >= c.first_seq AND e.seq < c.first_seq + c.events
WHERE c.n IS NULL ORDER BY e.seq LIMIT 1000
