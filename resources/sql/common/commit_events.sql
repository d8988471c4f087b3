-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what does not exist for the reader only that there is an event, and its hash.
SELECT CASE WHEN x.hidden THEN NULL ELSE x.stream END, CASE WHEN x.hidden THEN 0 ELSE x.n END,
       CASE WHEN x.hidden THEN '' ELSE x.kind END, CASE WHEN x.hidden THEN '' ELSE x.body END, x.time, x.author,
       CASE WHEN x.hidden THEN NULL ELSE x.previous END, x.hash
FROM (SELECT e.seq, e.stream, e.n, e.kind, e.body, c.time, c.author, e.previous, e.hash,
             coalesce(coalesce(i.key, m.incident_key, r.incident_key) IN {hidden}, FALSE) AS hidden
      FROM ledger_commit c
      JOIN event e ON e.seq >= c.first_seq AND e.seq < c.first_seq + c.events
      LEFT JOIN incident i ON i.id = e.stream
      LEFT JOIN measure m ON m.id = e.stream
      LEFT JOIN reading r ON r.n = e.n AND r.commit_n = c.n AND e.kind = 'reading.recorded'
      WHERE c.n = :n) x
ORDER BY x.seq
