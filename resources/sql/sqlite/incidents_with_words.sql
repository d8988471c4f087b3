-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT rowid FROM incident_words WHERE incident_words MATCH :match AND rowid NOT IN {hidden}
ORDER BY rowid DESC LIMIT :limit
