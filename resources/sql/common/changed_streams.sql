-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The limit is beyond every ledger: without one SQLite goes through all streams, whose index says which are different, instead of
-- the last events.
SELECT DISTINCT t.stream FROM (
    SELECT e.stream FROM event e
    WHERE e.seq >= (SELECT first_seq FROM ledger_commit WHERE n > :since ORDER BY n LIMIT 1)
    ORDER BY e.seq LIMIT 9000000000000000
) t
LIMIT 501
