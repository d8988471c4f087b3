-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A body may be emptied, and nothing else changed, once a later event of its stream says that it was erased.
DROP TRIGGER event_stays ON event;

CREATE OR REPLACE TRIGGER event_is_kept BEFORE DELETE OR TRUNCATE ON event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.body = '' AND NEW.seq = OLD.seq AND NEW.commit_n = OLD.commit_n AND NEW.stream = OLD.stream
        AND NEW.n = OLD.n AND NEW.kind = OLD.kind AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash
        AND EXISTS (
            SELECT 1 FROM event e
            WHERE e.stream = OLD.stream AND e.n > OLD.n
                AND CASE WHEN e.kind = 'body.erased'
                    THEN e.body::jsonb -> 'places' @> jsonb_build_array(jsonb_build_object('n', OLD.n))
                    ELSE FALSE END)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the ledger is append-only';
END
$$;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
