-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What screens read, folded from the ledger and rebuilt from it at any time. An incident's and a measure's key is the
-- place of its first event in the ledger, so that a rebuild gives the same keys.
CREATE TABLE incident (
    key            INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    number         TEXT    NOT NULL UNIQUE,
    title          TEXT    NOT NULL,
    severity       INTEGER NOT NULL,
    tlp            INTEGER NOT NULL,
    phase          INTEGER NOT NULL,
    is_open        INTEGER NOT NULL,
    holder         INTEGER NOT NULL,
    holder_since   INTEGER NOT NULL,
    offered_to     INTEGER,
    due            INTEGER,
    sector         TEXT    NOT NULL,
    class          TEXT    NOT NULL,
    type           TEXT    NOT NULL,
    organisation   TEXT    NOT NULL,
    logged_at      INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL,
    open_measures  INTEGER NOT NULL DEFAULT 0,
    version        INTEGER NOT NULL
) STRICT;

CREATE INDEX incident_updated ON incident (updated_at, key);
CREATE INDEX incident_open ON incident (updated_at, key) WHERE is_open = 1;

CREATE TABLE incident_origin (
    reference     TEXT    PRIMARY KEY,
    incident_key  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE incident_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE handoff (
    incident_key  INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    from_division INTEGER NOT NULL,
    to_division   INTEGER NOT NULL,
    asked         TEXT    NOT NULL,
    state         INTEGER NOT NULL,
    offered_at    INTEGER NOT NULL,
    offered_by    BLOB    NOT NULL,
    due           INTEGER,
    answered_at   INTEGER,
    answered_by   BLOB,
    reason        TEXT    NOT NULL,
    PRIMARY KEY (incident_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX handoff_offered ON handoff (offered_at);
CREATE INDEX handoff_answered ON handoff (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX handoff_waiting ON handoff (to_division, offered_at) WHERE state = 0;

CREATE TABLE consultation (
    incident_key  INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    from_division INTEGER NOT NULL,
    to_division   INTEGER NOT NULL,
    question      TEXT    NOT NULL,
    state         INTEGER NOT NULL,
    asked_at      INTEGER NOT NULL,
    due           INTEGER,
    PRIMARY KEY (incident_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX consultation_waiting ON consultation (to_division, asked_at) WHERE state = 0;

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
    open_gate      TEXT    NOT NULL,
    waits_for      INTEGER,
    submitted_at   INTEGER,
    ended_at       INTEGER,
    updated_at     INTEGER NOT NULL,
    version        INTEGER NOT NULL
) STRICT;

CREATE INDEX measure_of_incident ON measure (incident_key);
CREATE INDEX measure_waiting ON measure (waits_for, submitted_at) WHERE waits_for IS NOT NULL;
CREATE INDEX measure_in_state ON measure (state, updated_at);
CREATE INDEX measure_ended ON measure (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE officer (
    id         BLOB    PRIMARY KEY,
    name       TEXT    NOT NULL,
    division   INTEGER NOT NULL
) STRICT;

CREATE TABLE number_series (
    series  INTEGER NOT NULL,
    year    INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

-- Figures kept as changes come, so that a dashboard never counts rows.
CREATE TABLE tally (
    name   TEXT    NOT NULL,
    a      INTEGER NOT NULL,
    b      INTEGER NOT NULL,
    c      INTEGER NOT NULL,
    count  INTEGER NOT NULL,
    PRIMARY KEY (name, a, b, c)
) STRICT, WITHOUT ROWID;
