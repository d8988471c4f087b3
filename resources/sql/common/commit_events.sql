-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.stream, e.n, e.kind, e.body, c.time, c.author, e.previous, e.hash
FROM ledger_commit c JOIN event e ON e.seq >= c.first_seq AND e.seq < c.first_seq + c.events
WHERE c.n = :n ORDER BY e.seq
