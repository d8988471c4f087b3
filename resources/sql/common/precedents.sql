-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.measure_key, g.words
FROM precedent g
WHERE g.kind = :kind AND NOT {is_hidden_measure}
ORDER BY g.ended_at DESC, g.measure_key DESC
LIMIT :limit
