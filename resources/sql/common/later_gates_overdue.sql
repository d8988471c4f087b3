-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), count(DISTINCT measure_key) FROM measure_gate
WHERE is_later = 1 AND due <= :now AND measure_key NOT IN {hidden_measures}
