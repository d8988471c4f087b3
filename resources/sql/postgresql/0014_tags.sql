-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tags of incidents. A rebuild fills the table. Keys are compared byte by byte, as SQLite does.
CREATE TABLE incident_tag (
    incident_key  BIGINT NOT NULL,
    tag_key       TEXT COLLATE "C" NOT NULL,
    tag           TEXT NOT NULL,
    PRIMARY KEY (incident_key, tag_key)
);

CREATE INDEX incident_by_tag ON incident_tag (tag_key, incident_key, tag);
