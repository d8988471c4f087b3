-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN to_regclass(:name) IS NULL THEN 0 ELSE 1 END
