-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.id, i.number, i.title, c.ordinal, c.from_division, c.to_division, c.question, c.due, c.asked_at
FROM consultation c JOIN incident i ON i.key = c.incident_key AND {readable}
WHERE c.to_division = :division AND c.state = 0
ORDER BY c.asked_at LIMIT 500
