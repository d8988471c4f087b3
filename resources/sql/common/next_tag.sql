-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first of the tags between the two, on an incident that exists for the reader.
SELECT t.tag_key, t.tag FROM incident_tag t JOIN incident i ON i.key = t.incident_key
WHERE t.tag_key >= :from AND t.tag_key < :until AND {readable}
ORDER BY t.tag_key LIMIT 1
