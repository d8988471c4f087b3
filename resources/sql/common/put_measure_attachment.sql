-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure_attachment (hash, incident_key) VALUES (:hash, :incident_key)
ON CONFLICT (hash, incident_key) DO NOTHING
