-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A body may be emptied, and nothing else changed, once a later event of its stream says that it was erased. Bodies are
-- canonical, so a place in the list reads {"hash":"…","n":7}; the engine's JSON functions may not be used by a schema.
DROP TRIGGER event_stays;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
WHEN NOT (
    NEW.body = '' AND NEW.seq = OLD.seq AND NEW.commit_n = OLD.commit_n AND NEW.stream = OLD.stream AND NEW.n = OLD.n
    AND NEW.kind = OLD.kind AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash
    AND EXISTS (
        SELECT 1 FROM event e
        WHERE e.stream = OLD.stream AND e.n > OLD.n AND e.kind = 'body.erased'
            AND instr(e.body, '","n":' || OLD.n || '}') > 0))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
