-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT commit_n, stream, n, kind, body, previous, hash, seq FROM event
WHERE seq >= coalesce((SELECT min(first_seq) FROM ledger_commit WHERE n = :n), 0) ORDER BY seq
