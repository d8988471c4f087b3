-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same of the row `g`, which has a measure_key.
EXISTS (SELECT 1 FROM measure x WHERE x.key = g.measure_key AND {is_hidden})
