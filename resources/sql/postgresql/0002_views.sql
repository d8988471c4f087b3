-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What screens read, folded from the ledger and rebuilt from it at any time. An incident's and a measure's key is the
-- place of its first event in the ledger, so that a rebuild gives the same keys. What is sorted by is in byte order.
CREATE TABLE incident (
    key            BIGINT PRIMARY KEY,
    id             BYTEA  NOT NULL UNIQUE,
    number         TEXT   NOT NULL UNIQUE,
    title          TEXT   COLLATE "C" NOT NULL,
    severity       BIGINT NOT NULL,
    tlp            BIGINT NOT NULL,
    phase          BIGINT NOT NULL,
    is_open        BIGINT NOT NULL,
    holder         BIGINT NOT NULL,
    holder_since   BIGINT NOT NULL,
    offered_to     BIGINT,
    due            BIGINT,
    sector         TEXT   COLLATE "C" NOT NULL,
    class          TEXT   NOT NULL,
    type           TEXT   NOT NULL,
    organisation   TEXT   NOT NULL,
    logged_at      BIGINT NOT NULL,
    updated_at     BIGINT NOT NULL,
    open_measures  BIGINT NOT NULL DEFAULT 0,
    version        BIGINT NOT NULL
);

CREATE INDEX incident_updated ON incident (updated_at, key);
CREATE INDEX incident_open ON incident (updated_at, key) WHERE is_open = 1;

CREATE TABLE incident_origin (
    reference     TEXT   PRIMARY KEY,
    incident_key  BIGINT NOT NULL
);

-- Vectors are made of our own tokens; the engine's dictionaries never see them.
CREATE TABLE incident_words (
    key    BIGINT   PRIMARY KEY,
    words  TSVECTOR NOT NULL
);

CREATE INDEX incident_words_index ON incident_words USING gin (words);

CREATE TABLE handoff (
    incident_key  BIGINT NOT NULL,
    ordinal       BIGINT NOT NULL,
    from_division BIGINT NOT NULL,
    to_division   BIGINT NOT NULL,
    asked         TEXT   NOT NULL,
    state         BIGINT NOT NULL,
    offered_at    BIGINT NOT NULL,
    offered_by    BYTEA  NOT NULL,
    due           BIGINT,
    answered_at   BIGINT,
    answered_by   BYTEA,
    reason        TEXT   NOT NULL,
    PRIMARY KEY (incident_key, ordinal)
);

CREATE INDEX handoff_offered ON handoff (offered_at);
CREATE INDEX handoff_answered ON handoff (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX handoff_waiting ON handoff (to_division, offered_at) WHERE state = 0;

CREATE TABLE consultation (
    incident_key  BIGINT NOT NULL,
    ordinal       BIGINT NOT NULL,
    from_division BIGINT NOT NULL,
    to_division   BIGINT NOT NULL,
    question      TEXT   NOT NULL,
    state         BIGINT NOT NULL,
    asked_at      BIGINT NOT NULL,
    due           BIGINT,
    PRIMARY KEY (incident_key, ordinal)
);

CREATE INDEX consultation_waiting ON consultation (to_division, asked_at) WHERE state = 0;

CREATE TABLE measure (
    key            BIGINT PRIMARY KEY,
    id             BYTEA  NOT NULL UNIQUE,
    number         TEXT   NOT NULL UNIQUE,
    incident_key   BIGINT NOT NULL,
    subject        TEXT   NOT NULL,
    kind           BIGINT NOT NULL,
    state          BIGINT NOT NULL,
    division       BIGINT NOT NULL,
    drafter        BYTEA  NOT NULL,
    text_version   BIGINT NOT NULL,
    stamps         BIGINT NOT NULL,
    open_gate      TEXT   NOT NULL,
    waits_for      BIGINT,
    submitted_at   BIGINT,
    ended_at       BIGINT,
    updated_at     BIGINT NOT NULL,
    version        BIGINT NOT NULL
);

CREATE INDEX measure_of_incident ON measure (incident_key);
CREATE INDEX measure_waiting ON measure (waits_for, submitted_at) WHERE waits_for IS NOT NULL;
CREATE INDEX measure_in_state ON measure (state, updated_at);
CREATE INDEX measure_ended ON measure (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE officer (
    id         BYTEA  PRIMARY KEY,
    name       TEXT   NOT NULL,
    division   BIGINT NOT NULL
);

CREATE TABLE number_series (
    series  BIGINT NOT NULL,
    year    BIGINT NOT NULL,
    last    BIGINT NOT NULL,
    PRIMARY KEY (series, year)
);

-- Figures kept as changes come, so that a dashboard never counts rows.
CREATE TABLE tally (
    name   TEXT   NOT NULL,
    a      BIGINT NOT NULL,
    b      BIGINT NOT NULL,
    c      BIGINT NOT NULL,
    count  BIGINT NOT NULL,
    PRIMARY KEY (name, a, b, c)
);
