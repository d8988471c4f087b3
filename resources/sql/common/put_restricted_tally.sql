-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO restricted_tally (incident_key, name, a, b, c, count) VALUES (:incident_key, :name, :a, :b, :c, :count)
