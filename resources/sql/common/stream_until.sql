-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT commit_n, stream, n, kind, body, previous, hash FROM event
WHERE stream = :stream AND commit_n <= :n ORDER BY n
