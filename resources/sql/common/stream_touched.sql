-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the stream has an event since a commit.
SELECT 1 FROM event e
WHERE e.seq >= (SELECT first_seq FROM ledger_commit WHERE n > :since ORDER BY n LIMIT 1) AND e.stream = :stream
LIMIT 1
