-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.took FROM gate_time g
WHERE g.kind = :kind AND g.gate = :gate AND NOT {is_hidden_measure}
ORDER BY g.passed_at DESC, g.measure_key DESC LIMIT :limit
