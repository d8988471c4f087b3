-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO circle (incident_key, division, officer) VALUES (:incident_key, :division, :officer)
