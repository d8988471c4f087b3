-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents that not everybody may read: who may, what they add to the figures for those, and the files that belong to
-- them. A rebuild fills the tables.
ALTER TABLE incident ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0;

-- With the mark in them, the orders of the register need not look at the rows.
DROP INDEX incident_updated;
DROP INDEX incident_open;
CREATE INDEX incident_updated ON incident (updated_at, key, restricted);
CREATE INDEX incident_open ON incident (updated_at, key, restricted, is_open) WHERE is_open = 1;

-- One line a division or officer of the circle.
CREATE TABLE circle (
    incident_key  INTEGER NOT NULL,
    division      INTEGER,
    officer       BLOB
) STRICT;

CREATE INDEX circle_of_incident ON circle (incident_key, division, officer);

CREATE TABLE restricted_tally (
    incident_key  INTEGER NOT NULL,
    name          TEXT   NOT NULL,
    a             INTEGER NOT NULL,
    b             INTEGER NOT NULL,
    c             INTEGER NOT NULL,
    count         INTEGER NOT NULL,
    PRIMARY KEY (name, a, b, c, incident_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX restricted_tally_of_incident ON restricted_tally (incident_key);

CREATE TABLE measure_attachment (
    hash          BLOB NOT NULL,
    incident_key  INTEGER NOT NULL,
    PRIMARY KEY (hash, incident_key)
) STRICT, WITHOUT ROWID;

-- Who read what: a line for each entry of the readings. Key 0 is no record.
CREATE TABLE reading (
    n             INTEGER PRIMARY KEY,
    commit_n      INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    officer       BLOB NOT NULL,
    act           INTEGER NOT NULL,
    incident_key  INTEGER NOT NULL,
    measure_key   INTEGER NOT NULL,
    what          TEXT NOT NULL,
    records       INTEGER NOT NULL
) STRICT;

CREATE INDEX reading_of_incident ON reading (incident_key, n);
CREATE INDEX reading_by_officer ON reading (officer, n);

-- Figures of measures are counted where they are asked for, from these.
DELETE FROM tally WHERE name IN ('circulating', 'decided');
