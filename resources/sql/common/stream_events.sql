-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.n, e.kind, e.body, e.commit_n, c.time, c.author
FROM event e JOIN ledger_commit c ON c.n = e.commit_n
WHERE e.stream = :stream AND c.time <= :at
ORDER BY e.n
