-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM measure
WHERE state = 2 AND valid_until >= :now AND valid_until <= :until AND incident_key NOT IN {hidden}
