-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure (key, id, number, incident_key, subject, kind, state, division, drafter, text_version, stamps, gates,
                     open_gate, waits_for, submitted_at, ended_at, updated_at, version)
VALUES (:key, :id, :number, :incident_key, :subject, :kind, :state, :division, :drafter, :text_version, :stamps, :gates,
        :open_gate, :waits_for, :submitted_at, :ended_at, :updated_at, :version)
ON CONFLICT (key) DO UPDATE SET
    subject = excluded.subject, state = excluded.state, text_version = excluded.text_version, stamps = excluded.stamps,
    gates = excluded.gates,
    open_gate = excluded.open_gate, waits_for = excluded.waits_for, submitted_at = excluded.submitted_at,
    ended_at = excluded.ended_at, updated_at = excluded.updated_at, version = excluded.version
