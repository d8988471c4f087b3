-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.measure_key
FROM (SELECT key AS measure_key FROM measure_words WHERE words @@ CAST(:match AS tsquery)) g
WHERE NOT {is_hidden_measure}
ORDER BY g.measure_key DESC LIMIT :limit
