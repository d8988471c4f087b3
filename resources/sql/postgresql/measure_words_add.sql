-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- With the place of each token, so that a phrase is its tokens one after another. Tokens are letters and digits only.
INSERT INTO measure_words (key, words)
SELECT CAST(:key AS BIGINT), coalesce(CAST(string_agg('''' || t.token || ''':' || least(t.place, 16383), ' ') AS tsvector), '')
FROM unnest(string_to_array(CAST(:words AS TEXT), ' ')) WITH ORDINALITY AS t (token, place)
