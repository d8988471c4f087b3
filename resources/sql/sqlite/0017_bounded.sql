-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions whose answers shall not take longer the more there is.

-- The words of a record are kept beside their index, as on a server: whether the newest records have what is asked for is
-- read from them, however many others have it.
DROP TABLE incident_words;
DROP TABLE measure_words;
CREATE VIRTUAL TABLE incident_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE measure_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');

-- How long an answer took, in steps: the median is looked for among those of its step.
ALTER TABLE handoff ADD COLUMN took_step INTEGER;
CREATE INDEX handoff_took ON handoff (took_step, answered_at, offered_at, incident_key) WHERE took_step IS NOT NULL;

-- Gates that follow a decision are counted without a look at the measures they are of.
ALTER TABLE measure_gate ADD COLUMN incident_key INTEGER NOT NULL DEFAULT 0;
CREATE INDEX measure_gate_later ON measure_gate (due, is_later, incident_key, measure_key) WHERE is_later = 1;
