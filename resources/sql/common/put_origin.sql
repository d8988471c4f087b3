-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO incident_origin (reference, incident_key) VALUES (:reference, :incident_key)
ON CONFLICT (reference) DO NOTHING
