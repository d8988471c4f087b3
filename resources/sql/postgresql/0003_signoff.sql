-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sheets of many gates: several may wait at once, some follow the decision, approvals end. The table of measures is made
-- anew; a rebuild fills it.
DROP TABLE measure;

CREATE TABLE measure (
    key            BIGINT PRIMARY KEY,
    id             BYTEA  NOT NULL UNIQUE,
    number         TEXT    NOT NULL UNIQUE,
    incident_key   BIGINT  NOT NULL,
    subject        TEXT    NOT NULL,
    kind           BIGINT  NOT NULL,
    state          BIGINT  NOT NULL,
    division       BIGINT  NOT NULL,
    drafter        BYTEA  NOT NULL,
    text_version   BIGINT  NOT NULL,
    stamps         BIGINT  NOT NULL,
    gates          BIGINT  NOT NULL,
    is_urgent      BIGINT  NOT NULL,
    by_deputy      BIGINT  NOT NULL,
    submitted_at   BIGINT,
    ended_at       BIGINT,
    valid_until    BIGINT,
    due            BIGINT,
    later_open     BIGINT  NOT NULL,
    later_due      BIGINT,
    conditions_open BIGINT  NOT NULL,
    updated_at     BIGINT  NOT NULL,
    version        BIGINT  NOT NULL
);

CREATE INDEX measure_of_incident ON measure (incident_key);
CREATE INDEX measure_in_state ON measure (state, updated_at);
CREATE INDEX measure_ended ON measure (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX measure_later ON measure (later_due) WHERE later_due IS NOT NULL;
CREATE INDEX measure_valid ON measure (valid_until) WHERE valid_until IS NOT NULL;

-- The gates that may be signed now. No division means any; posts are bits.
CREATE TABLE measure_gate (
    measure_key  BIGINT  NOT NULL,
    gate         TEXT    NOT NULL,
    division     BIGINT,
    posts        BIGINT  NOT NULL,
    since        BIGINT,
    due          BIGINT,
    is_later     BIGINT  NOT NULL,
    PRIMARY KEY (measure_key, gate)
);

CREATE INDEX measure_gate_waiting ON measure_gate (division, since);

-- How long gates took, for those who ask before they submit.
CREATE TABLE gate_time (
    measure_key  BIGINT  NOT NULL,
    gate         TEXT    NOT NULL,
    kind         BIGINT  NOT NULL,
    took         BIGINT  NOT NULL,
    passed_at    BIGINT  NOT NULL,
    PRIMARY KEY (measure_key, gate)
);

CREATE INDEX gate_time_of_kind ON gate_time (kind, gate, passed_at);
