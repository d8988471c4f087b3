-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO handoff (incident_key, ordinal, from_division, to_division, asked, state, offered_at, offered_by, due,
                     answered_at, answered_by, reason, took_step)
VALUES (:incident_key, :ordinal, :from, :to, :asked, :state, :offered_at, :offered_by, :due, :answered_at,
        :answered_by, :reason, :took_step)
ON CONFLICT (incident_key, ordinal) DO UPDATE SET
    state = excluded.state, answered_at = excluded.answered_at, answered_by = excluded.answered_by,
    reason = excluded.reason, took_step = excluded.took_step
