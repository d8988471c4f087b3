-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO precedent (measure_key, kind, ended_at, words) VALUES (:measure_key, :kind, :ended_at, :words)
