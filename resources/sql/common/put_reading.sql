-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO reading (n, commit_n, at, officer, act, incident_key, measure_key, what, records)
VALUES (:n, :commit_n, :at, :officer, :act, :incident_key, :measure_key, :what, :records)
