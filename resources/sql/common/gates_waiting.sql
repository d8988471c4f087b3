-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, CASE WHEN since > :day THEN 0 WHEN since > :week THEN 1 ELSE 2 END, count(*)
FROM measure_gate WHERE is_later = 0 AND since IS NOT NULL AND measure_key NOT IN {hidden_measures}
GROUP BY 1, 2
