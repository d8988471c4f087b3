-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT x.incident_key
FROM (SELECT key AS incident_key FROM incident_words WHERE words @@ CAST(:match AS tsquery)) x
WHERE NOT {is_hidden}
ORDER BY x.incident_key DESC LIMIT :limit
