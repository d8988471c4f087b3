-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), count(DISTINCT x.measure_key) FROM measure_gate x
WHERE x.is_later = 1 AND x.due <= :now AND NOT {is_hidden}
