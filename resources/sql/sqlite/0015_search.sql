-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search finds besides incidents by their words: measures by theirs, and what records name that can be seen in a
-- network. `place` and `upto` are what placeOf of model/domain/observables.h says; a measure key of 0 is the incident itself.
CREATE VIRTUAL TABLE measure_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE observable (
    kind          INTEGER NOT NULL,
    place         TEXT    NOT NULL,
    upto          TEXT    NOT NULL,
    incident_key  INTEGER NOT NULL,
    measure_key   INTEGER NOT NULL,
    PRIMARY KEY (kind, place, upto, incident_key, measure_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX observable_of_record ON observable (incident_key, measure_key);
