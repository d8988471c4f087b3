-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT ended_at - submitted_at FROM measure
WHERE ended_at >= :from AND submitted_at IS NOT NULL AND state IN (2, 4, 6, 7, 8) AND incident_key NOT IN {hidden}
ORDER BY 1
