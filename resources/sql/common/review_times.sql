-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, took FROM gate_time
WHERE gate_kind = 0 AND passed_at >= :from AND measure_key NOT IN {hidden_measures}
ORDER BY took
