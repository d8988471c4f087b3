-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce((SELECT t.count FROM tally t WHERE t.name = 'total' AND t.a = 0 AND t.b = 0 AND t.c = 0), 0)
           + (SELECT count(*) FROM incident i WHERE i.key IN (SELECT z.incident_key FROM circle z) AND {readable}),
       coalesce((SELECT CAST(sum(t.count) AS BIGINT) FROM tally t WHERE t.name = 'open'), 0)
           + (SELECT count(*) FROM incident i
              WHERE i.key IN (SELECT z.incident_key FROM circle z) AND i.is_open = 1 AND {readable}),
       (SELECT count(*) FROM handoff f WHERE f.to_division = :division AND f.state = 0 AND f.incident_key NOT IN {hidden}),
       (SELECT count(*) FROM consultation f
        WHERE f.to_division = :division AND f.state = 0 AND f.incident_key NOT IN {hidden}),
       (SELECT count(DISTINCT g.measure_key) FROM measure_gate g
        WHERE (g.division = :division OR g.division IS NULL) AND (g.posts & :posts) <> 0
        AND g.measure_key NOT IN {hidden_measures})
