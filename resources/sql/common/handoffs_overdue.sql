-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), coalesce(CAST(sum(CASE WHEN due < :now THEN 1 ELSE 0 END) AS BIGINT), 0)
FROM handoff WHERE state = 0 AND incident_key NOT IN {hidden}
