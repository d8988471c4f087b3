-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.n, r.commit_n, r.at, o.name, o.division, r.act,
       CASE WHEN r.incident_key IN {hidden} THEN '' ELSE coalesce(m.number, i.number, '') END, r.what, r.records
FROM reading r
LEFT JOIN officer o ON o.id = r.officer
LEFT JOIN incident i ON i.key = r.incident_key
LEFT JOIN measure m ON m.key = r.measure_key
