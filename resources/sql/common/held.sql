-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By holder, severity and whether it is open. Each incident is in one of both parts.
SELECT t.a, t.b, t.c, t.count FROM tally t WHERE t.name = 'held'
UNION ALL
SELECT i.holder, i.severity, i.is_open, count(*) FROM incident i WHERE i.key IN {named}
GROUP BY i.holder, i.severity, i.is_open
