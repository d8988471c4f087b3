-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A part of the ledger in its order. With the first event of a stream comes how far the stream goes.
SELECT e.seq, e.stream, e.n, e.kind, e.body, e.commit_n, c.time, c.author,
       CASE WHEN e.n = 1 THEN (SELECT max(o.n) FROM event o WHERE o.stream = e.stream) ELSE 0 END
FROM event e JOIN ledger_commit c ON c.n = e.commit_n
WHERE e.seq >= :first AND e.seq < :beyond
ORDER BY e.seq
