-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO consultation (incident_key, ordinal, from_division, to_division, question, state, asked_at, due)
VALUES (:incident_key, :ordinal, :from, :to, :question, :state, :asked_at, :due)
ON CONFLICT (incident_key, ordinal) DO UPDATE SET state = excluded.state
