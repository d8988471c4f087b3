-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count FROM tally WHERE name = 'total' AND a = 0 AND b = 0 AND c = 0),
       (SELECT CAST(sum(count) AS BIGINT) FROM tally WHERE name = 'open'),
       (SELECT count(*) FROM handoff WHERE to_division = :division AND state = 0),
       (SELECT count(*) FROM consultation WHERE to_division = :division AND state = 0),
       (SELECT count(DISTINCT measure_key) FROM measure_gate
        WHERE (division = :division OR division IS NULL) AND (posts & :posts) <> 0)
