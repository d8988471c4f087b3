-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO observable (kind, place, upto, incident_key, measure_key)
VALUES (:kind, :place, :upto, :incident_key, :measure_key)
