-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT measure_key, words
FROM precedent
WHERE kind = :kind AND measure_key NOT IN {hidden_measures}
ORDER BY ended_at DESC, measure_key DESC
LIMIT :limit
