-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT x.incident_key FROM observable x
WHERE x.kind = :kind AND x.place = :place AND x.upto = :upto AND NOT {is_hidden}
ORDER BY x.incident_key DESC LIMIT :limit
