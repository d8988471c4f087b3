-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO incident_tag (incident_key, tag_key, tag) VALUES (:incident_key, :tag_key, :tag)
