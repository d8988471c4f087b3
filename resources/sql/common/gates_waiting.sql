-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT x.kind, CASE WHEN x.since > :day THEN 0 WHEN x.since > :week THEN 1 ELSE 2 END, count(*)
FROM measure_gate x WHERE x.is_later = 0 AND x.since IS NOT NULL AND NOT {is_hidden}
GROUP BY 1, 2
