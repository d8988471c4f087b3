-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.incident_key FROM observable o
WHERE o.kind = :kind AND o.place = :place AND o.upto = :upto AND o.incident_key NOT IN {hidden}
ORDER BY o.incident_key DESC LIMIT :limit
