-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of the words stand in an incident that is there for the reader. Tokens are letters and digits only.
SELECT w.value FROM json_each(:words) w
WHERE EXISTS (SELECT 1 FROM (SELECT rowid AS incident_key FROM incident_words
                             WHERE incident_words MATCH '"' || w.value || '"') x
              WHERE NOT {is_hidden})
