-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, m.number, m.subject, i.id, i.number, i.title, i.severity, i.tlp, m.kind, m.state, m.division, o.name,
       m.text_version, m.stamps, m.open_gate, m.waits_for, m.submitted_at, m.updated_at, m.gates
FROM measure m
JOIN incident i ON i.key = m.incident_key
LEFT JOIN officer o ON o.id = m.drafter
