-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The span is narrow and the states are not: the plus keeps their index out of it.
SELECT x.ended_at - x.submitted_at FROM measure x
WHERE x.ended_at >= :from AND x.submitted_at IS NOT NULL AND +x.state IN (2, 4, 6, 7, 8) AND NOT {is_hidden}
