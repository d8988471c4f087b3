-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT min(gate) FROM gate_time WHERE kind = :kind AND gate > :after AND measure_key NOT IN {hidden_measures}
