-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure (key, id, number, incident_key, subject, kind, state, division, drafter,
                    text_version, stamps, gates, is_urgent, decided_as, submitted_at, ended_at, ended_by,
                    valid_until, due, later_open, later_due, conditions_open, returns, updated_at, version)
VALUES (:key, :id, :number, :incident_key, :subject, :kind, :state, :division, :drafter, :text_version,
        :stamps, :gates, :is_urgent, :decided_as, :submitted_at, :ended_at, :ended_by, :valid_until, :due, :later_open,
        :later_due, :conditions_open, :returns, :updated_at, :version)
ON CONFLICT (key) DO UPDATE SET
    subject = excluded.subject, state = excluded.state, text_version = excluded.text_version, stamps =
    excluded.stamps, gates = excluded.gates, is_urgent = excluded.is_urgent, decided_as = excluded.decided_as,
    submitted_at = excluded.submitted_at, ended_at = excluded.ended_at, ended_by = excluded.ended_by, valid_until =
    excluded.valid_until, due = excluded.due, later_open = excluded.later_open, later_due = excluded.later_due,
    conditions_open = excluded.conditions_open, returns = excluded.returns, updated_at = excluded.updated_at, version =
    excluded.version
