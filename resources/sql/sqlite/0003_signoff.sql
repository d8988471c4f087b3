-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sheets of many gates: several may wait at once, some follow the decision, approvals end. The table of measures is made
-- anew; a rebuild fills it.
DROP TABLE measure;

CREATE TABLE measure (
    key            INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    number         TEXT    NOT NULL UNIQUE,
    incident_key   INTEGER NOT NULL,
    subject        TEXT    NOT NULL,
    kind           INTEGER NOT NULL,
    state          INTEGER NOT NULL,
    division       INTEGER NOT NULL,
    drafter        BLOB    NOT NULL,
    text_version   INTEGER NOT NULL,
    stamps         INTEGER NOT NULL,
    gates          INTEGER NOT NULL,
    is_urgent      INTEGER NOT NULL,
    by_deputy      INTEGER NOT NULL,
    submitted_at   INTEGER,
    ended_at       INTEGER,
    valid_until    INTEGER,
    due            INTEGER,
    later_open     INTEGER NOT NULL,
    later_due      INTEGER,
    conditions_open INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL,
    version        INTEGER NOT NULL
) STRICT;

CREATE INDEX measure_of_incident ON measure (incident_key);
CREATE INDEX measure_in_state ON measure (state, updated_at);
CREATE INDEX measure_ended ON measure (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX measure_later ON measure (later_due) WHERE later_due IS NOT NULL;
CREATE INDEX measure_valid ON measure (valid_until) WHERE valid_until IS NOT NULL;

-- The gates that may be signed now. No division means any; posts are bits.
CREATE TABLE measure_gate (
    measure_key  INTEGER NOT NULL,
    gate         TEXT    NOT NULL,
    division     INTEGER,
    posts        INTEGER NOT NULL,
    since        INTEGER,
    due          INTEGER,
    is_later     INTEGER NOT NULL,
    PRIMARY KEY (measure_key, gate)
) STRICT, WITHOUT ROWID;

CREATE INDEX measure_gate_waiting ON measure_gate (division, since);

-- How long gates took, for those who ask before they submit.
CREATE TABLE gate_time (
    measure_key  INTEGER NOT NULL,
    gate         TEXT    NOT NULL,
    kind         INTEGER NOT NULL,
    took         INTEGER NOT NULL,
    passed_at    INTEGER NOT NULL,
    PRIMARY KEY (measure_key, gate)
) STRICT, WITHOUT ROWID;

CREATE INDEX gate_time_of_kind ON gate_time (kind, gate, passed_at);
