-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT commit_n, stream, n, kind, body, previous, hash, seq
FROM event WHERE seq >= :first AND seq < :beyond ORDER BY seq
