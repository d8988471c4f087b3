-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT h.incident_key, i.id, i.number, i.title, i.severity, i.tlp, h.ordinal, h.from_division, h.to_division, h.asked,
       h.state, h.offered_at, o.name, h.due, h.answered_at, a.name, h.reason
FROM handoff h
JOIN incident i ON i.key = h.incident_key AND {readable}
LEFT JOIN officer o ON o.id = h.offered_by
LEFT JOIN officer a ON a.id = h.answered_by
