-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT key, id, number, title, severity, tlp, phase, holder, holder_since, offered_to, due, sector, class, type,
       organisation, logged_at, updated_at, open_measures
FROM incident WHERE key IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:keys AS JSON)))
