-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents by sector, the open ones or all.
SELECT g.sector, CAST(sum(g.count) AS BIGINT)
FROM (SELECT substr(t.name, 8) AS sector, t.count FROM tally t WHERE t.name LIKE 'sector:%' AND t.a >= :open
      UNION ALL
      SELECT i.sector, 1 FROM incident i WHERE i.key IN {named} AND i.is_open >= :open) g
GROUP BY g.sector HAVING sum(g.count) > 0 ORDER BY g.sector
