-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.gate FROM gate_time g
WHERE g.kind = :kind AND g.gate > :after AND NOT {is_hidden_measure}
ORDER BY g.gate LIMIT 1
