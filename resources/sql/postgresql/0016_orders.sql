-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register begins with the first rows of any order as quickly in a large store as in a small one. Records without the
-- time they are sorted by come last in both directions, which takes an index each. An organisation may be longer than what
-- fits into one here.
CREATE INDEX incident_by_severity ON incident (severity, key, restricted);
CREATE INDEX incident_by_tlp ON incident (tlp, key, restricted);
CREATE INDEX incident_by_phase ON incident (phase, key, restricted);
CREATE INDEX incident_by_holder ON incident (holder, key, restricted);
CREATE INDEX incident_by_holder_since ON incident (holder_since, key, restricted);
CREATE INDEX incident_by_due ON incident (due, key, restricted);
CREATE INDEX incident_by_sector ON incident (sector, key, restricted);
CREATE INDEX incident_by_class ON incident (class, key, restricted);
CREATE INDEX incident_by_title ON incident (title, key, restricted);
CREATE INDEX incident_by_logged_at ON incident (logged_at, key, restricted);
CREATE INDEX incident_by_reported_at ON incident (reported_at, key, restricted);
CREATE INDEX incident_by_closed_at ON incident (closed_at, key, restricted);
CREATE INDEX incident_by_open_measures ON incident (open_measures, key, restricted);
CREATE INDEX incident_by_due_falling ON incident (due DESC NULLS LAST, key DESC, restricted);
CREATE INDEX incident_by_reported_at_falling ON incident (reported_at DESC NULLS LAST, key DESC, restricted);
CREATE INDEX incident_by_closed_at_falling ON incident (closed_at DESC NULLS LAST, key DESC, restricted);

-- With what the dashboard asks of answered handoffs.
DROP INDEX handoff_answered;
CREATE INDEX handoff_answered ON handoff (answered_at, state, offered_at, incident_key) WHERE answered_at IS NOT NULL;
