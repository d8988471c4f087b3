-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger and what rests beside it. Rows are added and never changed; the triggers make the engine refuse the rest.
PRAGMA application_id = 1380861769; -- "RNGI"

CREATE TABLE ledger_commit (
    n          INTEGER PRIMARY KEY,
    time       INTEGER NOT NULL,
    author     BLOB    NOT NULL,
    suite      INTEGER NOT NULL,
    previous   BLOB    NOT NULL,
    hash       BLOB    NOT NULL,
    signature  BLOB    NOT NULL,
    first_seq  INTEGER NOT NULL,
    events     INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    seq       INTEGER PRIMARY KEY,
    commit_n  INTEGER NOT NULL,
    stream    BLOB    NOT NULL,
    n         INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    previous  BLOB    NOT NULL,
    hash      BLOB    NOT NULL
) STRICT;

CREATE UNIQUE INDEX event_in_stream ON event (stream, n);

CREATE TRIGGER commit_stays BEFORE UPDATE ON ledger_commit
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER commit_is_kept BEFORE DELETE ON ledger_commit
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- REPLACE deletes without asking the triggers above, so it is told apart from adding.
CREATE TRIGGER commit_is_new BEFORE INSERT ON ledger_commit
WHEN EXISTS (SELECT 1 FROM ledger_commit WHERE n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER event_is_new BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM event WHERE stream = NEW.stream AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE sealed_key (
    officer  BLOB    PRIMARY KEY,
    salt     BLOB    NOT NULL,
    passes   INTEGER NOT NULL,
    memory   INTEGER NOT NULL,
    nonce    BLOB    NOT NULL,
    box      BLOB    NOT NULL
) STRICT;

CREATE TABLE original (
    hash   BLOB PRIMARY KEY,
    name   TEXT NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;
