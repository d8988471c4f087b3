-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever may read them: a condition beside the one that asks who may, never an answer.
SELECT rowid FROM incident_words WHERE incident_words MATCH :match
