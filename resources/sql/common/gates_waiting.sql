-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.kind, CASE WHEN g.since > :day THEN 0 WHEN g.since > :week THEN 1 ELSE 2 END, count(*)
FROM measure_gate g WHERE g.is_later = 0 AND g.since IS NOT NULL AND NOT {is_hidden_measure}
GROUP BY 1, 2
