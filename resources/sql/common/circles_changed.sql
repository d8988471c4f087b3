-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 FROM event e
WHERE e.seq >= (SELECT first_seq FROM ledger_commit WHERE n > :since ORDER BY n LIMIT 1)
AND e.kind IN ('incident.restricted', 'incident.restriction_lifted')
LIMIT 1
