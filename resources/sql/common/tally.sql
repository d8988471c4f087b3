-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everybody may read is summed up; the few others are added for those who may read them.
SELECT t.a, t.b, t.c, t.count FROM tally t WHERE t.name = :name AND t.a >= :from
UNION ALL
SELECT r.a, r.b, r.c, r.count FROM restricted_tally r
WHERE r.name = :name AND r.a >= :from AND r.incident_key NOT IN {hidden}
