-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everybody may read is summed up; the few others are added for those who may read them.
SELECT t.a, t.b, t.c, t.count FROM tally t WHERE t.name = :name AND t.a >= :from
UNION ALL
SELECT x.a, x.b, x.c, x.count FROM restricted_tally x
WHERE x.name = :name AND x.a >= :from AND NOT {is_hidden}
