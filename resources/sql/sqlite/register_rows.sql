-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.key, i.id, i.number, i.title, i.severity, i.tlp, i.phase, i.holder, i.holder_since, i.offered_to, i.due, i.sector,
       i.class, i.type, i.organisation, i.logged_at, i.updated_at, i.open_measures, i.restricted,
       i.lead, (SELECT o.name FROM officer o WHERE o.id = i.lead), i.reported_at, i.closed_at,
       (SELECT group_concat(tag, char(31)) FROM
       (SELECT t.tag FROM incident_tag t WHERE t.incident_key = i.key ORDER BY t.tag_key))
FROM incident i WHERE i.key IN (SELECT value FROM json_each(:keys)) AND {readable}
