-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tags of incidents. A rebuild fills the table.
CREATE TABLE incident_tag (
    incident_key  INTEGER NOT NULL,
    tag_key       TEXT NOT NULL,
    tag           TEXT NOT NULL,
    PRIMARY KEY (incident_key, tag_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_by_tag ON incident_tag (tag_key, incident_key, tag);
