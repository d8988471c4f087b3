-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM measure WHERE state = 1 AND incident_key NOT IN {hidden}
