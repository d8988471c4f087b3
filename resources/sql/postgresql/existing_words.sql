-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of the words stand in an incident that is there for the reader. Tokens are letters and digits only.
SELECT w.value FROM json_array_elements_text(CAST(:words AS JSON)) w (value)
WHERE EXISTS (SELECT 1 FROM (SELECT i.key AS incident_key FROM incident_words i
                             WHERE i.words @@ CAST('''' || w.value || '''' AS tsquery)) x
              WHERE NOT {is_hidden})
