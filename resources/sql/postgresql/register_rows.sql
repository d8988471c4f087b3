-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.key, i.id, i.number, i.title, i.severity, i.tlp, i.phase, i.holder, i.holder_since, i.offered_to, i.due, i.sector,
       i.class, i.type, i.organisation, i.logged_at, i.updated_at, i.open_measures, i.restricted,
       i.lead, (SELECT o.name FROM officer o WHERE o.id = i.lead), i.reported_at, i.closed_at,
       (SELECT string_agg(t.tag, chr(31) ORDER BY t.tag_key) FROM incident_tag t WHERE t.incident_key = i.key)
FROM incident i WHERE i.key IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:keys AS JSON))) AND {readable}
