-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a sheet asks on opening lies in the order it is asked in: a store that nobody has read yet is read in few pages.
ALTER TABLE precedent RENAME TO precedent_before;

CREATE TABLE precedent (
    kind         INTEGER NOT NULL,
    ended_at     INTEGER NOT NULL,
    measure_key  INTEGER NOT NULL,
    words        TEXT NOT NULL,
    PRIMARY KEY (kind, ended_at, measure_key)
) STRICT, WITHOUT ROWID;

INSERT INTO precedent (kind, ended_at, measure_key, words)
SELECT kind, ended_at, measure_key, words FROM precedent_before;

DROP TABLE precedent_before;

DROP INDEX gate_time_of_kind;
CREATE INDEX gate_time_of_kind ON gate_time (kind, gate, passed_at, measure_key, took);
