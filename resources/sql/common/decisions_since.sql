-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), coalesce(CAST(sum(is_urgent) AS BIGINT), 0), coalesce(CAST(sum(by_deputy) AS BIGINT), 0)
FROM measure WHERE ended_at >= :from AND state IN (2, 4, 6, 7, 8)
