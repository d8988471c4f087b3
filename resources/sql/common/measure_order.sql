-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.key
FROM measure m
JOIN incident i ON i.key = m.incident_key AND {readable}
LEFT JOIN officer d ON d.id = m.ended_by
