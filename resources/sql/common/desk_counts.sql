-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everybody may read is summed up; what only some may is counted for those.
SELECT coalesce((SELECT t.count FROM tally t WHERE t.name = 'total' AND t.a = 0 AND t.b = 0 AND t.c = 0), 0)
           + (SELECT count(*) FROM incident i WHERE i.key IN {named}),
       coalesce((SELECT CAST(sum(t.count) AS BIGINT) FROM tally t WHERE t.name = 'open'), 0)
           + (SELECT count(*) FROM incident i WHERE i.key IN {named} AND i.is_open = 1),
       (SELECT count(*) FROM handoff x WHERE x.to_division = :division AND x.state = 0 AND NOT {is_hidden}),
       (SELECT count(*) FROM consultation x WHERE x.to_division = :division AND x.state = 0 AND NOT {is_hidden}),
       (SELECT count(DISTINCT g.measure_key) FROM measure_gate g
        WHERE (g.division = :division OR g.division IS NULL) AND (g.posts & :posts) <> 0 AND NOT {is_hidden_measure})
