-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.kind, g.took FROM gate_time g
WHERE g.gate_kind = 0 AND g.passed_at >= :from AND NOT {is_hidden_measure}
ORDER BY g.took
