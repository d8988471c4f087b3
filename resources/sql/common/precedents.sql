-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, i.class, p.words
FROM precedent p
JOIN measure m ON m.key = p.measure_key
JOIN incident i ON i.key = m.incident_key
WHERE p.kind = :kind
ORDER BY p.ended_at DESC, p.measure_key DESC
LIMIT :limit
