-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger and what rests beside it. Rows are added and never changed; the triggers make the engine refuse the rest.
CREATE TABLE ledger_commit (
    n          BIGINT PRIMARY KEY,
    time       BIGINT NOT NULL,
    author     BYTEA  NOT NULL,
    suite      BIGINT NOT NULL,
    previous   BYTEA  NOT NULL,
    hash       BYTEA  NOT NULL,
    signature  BYTEA  NOT NULL,
    first_seq  BIGINT NOT NULL,
    events     BIGINT NOT NULL
);

CREATE TABLE event (
    seq       BIGINT PRIMARY KEY,
    commit_n  BIGINT NOT NULL,
    stream    BYTEA  NOT NULL,
    n         BIGINT NOT NULL,
    kind      TEXT   NOT NULL,
    body      TEXT   NOT NULL,
    previous  BYTEA  NOT NULL,
    hash      BYTEA  NOT NULL
);

CREATE UNIQUE INDEX event_in_stream ON event (stream, n);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only';
END
$$;

CREATE TRIGGER commit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_commit
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE sealed_key (
    officer  BYTEA  PRIMARY KEY,
    salt     BYTEA  NOT NULL,
    passes   BIGINT NOT NULL,
    memory   BIGINT NOT NULL,
    nonce    BYTEA  NOT NULL,
    box      BYTEA  NOT NULL
);

CREATE TABLE original (
    hash   BYTEA PRIMARY KEY,
    name   TEXT  NOT NULL,
    bytes  BYTEA NOT NULL
);
