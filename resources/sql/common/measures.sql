-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.key, m.id, m.number, m.subject, i.id, i.number, i.title, i.severity, i.tlp, m.kind, m.state, m.division, o.name,
       m.text_version, m.stamps, m.gates,
       (SELECT g.gate FROM measure_gate g WHERE g.measure_key = m.key ORDER BY g.is_later, g.since, g.gate LIMIT 1),
       (SELECT g.division FROM measure_gate g WHERE g.measure_key = m.key ORDER BY g.is_later, g.since, g.gate LIMIT 1),
       m.submitted_at, m.updated_at, m.is_urgent, m.decided_as, m.ended_at, d.name, m.valid_until, m.due, m.later_open,
       m.later_due, m.conditions_open, m.returns
FROM measure m
JOIN incident i ON i.key = m.incident_key AND {readable}
LEFT JOIN officer o ON o.id = m.drafter
LEFT JOIN officer d ON d.id = m.ended_by
