-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT answered_at - offered_at FROM handoff
WHERE answered_at >= :from AND state IN (1, 2) AND incident_key NOT IN {hidden}
ORDER BY 1
