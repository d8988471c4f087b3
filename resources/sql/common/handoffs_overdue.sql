-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), coalesce(CAST(sum(CASE WHEN x.due < :now THEN 1 ELSE 0 END) AS BIGINT), 0)
FROM handoff x WHERE x.state = 0 AND NOT {is_hidden}
