-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The indexes of words: name and definition.
SELECT name, sql FROM sqlite_schema WHERE name IN ('incident_words', 'measure_words')
