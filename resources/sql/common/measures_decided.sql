-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM measure
WHERE ended_at >= :from AND state IN (2, 4, 6, 7, 8) AND incident_key NOT IN {hidden}
