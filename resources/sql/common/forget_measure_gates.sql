-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM measure_gate WHERE measure_key IN (SELECT key FROM measure WHERE incident_key = :incident_key)
