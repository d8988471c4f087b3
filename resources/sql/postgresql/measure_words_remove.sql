-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row knows its own words; that they are told again is for the other engine's sake.
DELETE FROM measure_words WHERE key = :key AND CAST(:words AS TEXT) IS NOT NULL
