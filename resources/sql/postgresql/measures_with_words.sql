-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT key FROM measure_words WHERE words @@ CAST(:match AS tsquery) AND key NOT IN {hidden_measures}
ORDER BY key DESC LIMIT :limit
