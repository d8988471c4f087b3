-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO incident_words (key, words) VALUES (:key, CAST(:words AS tsvector))
