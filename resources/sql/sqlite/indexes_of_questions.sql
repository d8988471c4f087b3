-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the views with many rows, what no rebuild asks by: name and definition.
SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND sql IS NOT NULL
  AND tbl_name IN ('incident', 'handoff', 'consultation', 'measure', 'gate_time', 'precedent', 'reading')
