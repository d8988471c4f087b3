-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO incident (key, id, number, title, severity, tlp, phase, is_open, holder, holder_since, offered_to, due,
                      sector, class, type, organisation, logged_at, updated_at, restricted, lead,
                      reported_at, closed_at, version)
VALUES (:key, :id, :number, :title, :severity, :tlp, :phase, :is_open, :holder, :holder_since, :offered_to, :due,
        :sector, :class, :type, :organisation, :logged_at, :updated_at, :restricted, :lead, :reported_at, :closed_at,
        :version)
ON CONFLICT (key) DO UPDATE SET
    title = excluded.title, severity = excluded.severity, tlp = excluded.tlp, phase = excluded.phase,
    is_open = excluded.is_open, holder = excluded.holder, holder_since = excluded.holder_since,
    offered_to = excluded.offered_to, due = excluded.due, sector = excluded.sector, class = excluded.class,
    type = excluded.type, organisation = excluded.organisation, updated_at = excluded.updated_at,
    restricted = excluded.restricted, lead = excluded.lead, reported_at = excluded.reported_at,
    closed_at = excluded.closed_at, version = excluded.version
