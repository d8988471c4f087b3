-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An entry about a record that does not exist for the reader is an entry, and nothing of what it is about.
SELECT c.n, c.time, c.author, o.name, o.division,
       CASE WHEN coalesce(i.key, m.incident_key) IN {hidden} THEN '' ELSE e.kind END, c.events,
       CASE WHEN coalesce(i.key, m.incident_key) IN {hidden} THEN '' ELSE coalesce(i.number, m.number, k.name, '') END,
       c.hash, c.previous
FROM ledger_commit c
JOIN event e ON e.seq = c.first_seq
LEFT JOIN officer o ON o.id = c.author
LEFT JOIN incident i ON i.id = e.stream
LEFT JOIN measure m ON m.id = e.stream
LEFT JOIN compartment k ON k.id = e.stream
