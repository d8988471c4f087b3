-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search finds besides incidents by their words: measures by theirs, and what records name that can be seen in a
-- network. `place` and `upto` are what placeOf of model/domain/observables.h says; a measure key of 0 is the incident itself.
CREATE TABLE measure_words (
    key    BIGINT PRIMARY KEY,
    words  TSVECTOR NOT NULL
);

CREATE INDEX measure_words_index ON measure_words USING gin (words);

CREATE TABLE observable (
    kind          BIGINT NOT NULL,
    place         TEXT COLLATE "C" NOT NULL,
    upto          TEXT COLLATE "C" NOT NULL,
    incident_key  BIGINT NOT NULL,
    measure_key   BIGINT NOT NULL,
    PRIMARY KEY (kind, place, upto, incident_key, measure_key)
);

CREATE INDEX observable_of_record ON observable (incident_key, measure_key);
