-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, state, is_urgent, decided_as, CASE WHEN returns > 0 THEN 1 ELSE 0 END, count(*)
FROM measure WHERE ended_at >= :from AND state IN (2, 4, 6, 7, 8) AND incident_key NOT IN {hidden}
GROUP BY 1, 2, 3, 4, 5
