-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT took FROM gate_time
WHERE kind = :kind AND gate = :gate AND measure_key NOT IN {hidden_measures}
ORDER BY passed_at DESC, measure_key DESC LIMIT :limit
