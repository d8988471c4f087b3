-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure_view (measure_key, gate, officer) VALUES (:measure_key, :gate, :officer)
