-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT rowid FROM measure_words WHERE measure_words MATCH :match AND rowid NOT IN {hidden_measures}
ORDER BY rowid DESC LIMIT :limit
