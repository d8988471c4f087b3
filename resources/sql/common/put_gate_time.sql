-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO gate_time (measure_key, gate, kind, took, passed_at, gate_kind)
VALUES (:measure_key, :gate, :kind, :took, :passed_at, :gate_kind)
