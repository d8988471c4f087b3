-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT key FROM incident_words WHERE words @@ CAST(:match AS tsquery) AND key NOT IN {hidden}
ORDER BY key DESC LIMIT :limit
