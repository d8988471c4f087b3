-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure_gate (measure_key, incident_key, gate, division, posts, since, due, is_later, kind)
VALUES (:measure_key, :incident_key, :gate, :division, :posts, :since, :due, :is_later, :kind)
