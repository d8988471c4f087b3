-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), count(DISTINCT g.measure_key) FROM measure_gate g
WHERE g.is_later = 1 AND g.due <= :now AND NOT {is_hidden_measure}
