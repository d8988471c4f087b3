-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, i.class
FROM measure m
JOIN incident i ON i.key = m.incident_key AND {readable}
WHERE m.key = :key
