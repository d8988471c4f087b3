-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions whose answers shall not take longer the more there is.

-- How long an answer took, in steps: the median is looked for among those of its step.
ALTER TABLE handoff ADD COLUMN took_step BIGINT;
CREATE INDEX handoff_took ON handoff (took_step, answered_at, offered_at, incident_key) WHERE took_step IS NOT NULL;

-- Gates that follow a decision are counted without a look at the measures they are of.
ALTER TABLE measure_gate ADD COLUMN incident_key BIGINT NOT NULL DEFAULT 0;
CREATE INDEX measure_gate_later ON measure_gate (due, is_later, incident_key, measure_key) WHERE is_later = 1;
