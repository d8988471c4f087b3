-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO measure_words (measure_words, rowid, words) VALUES ('delete', :key, :words)
