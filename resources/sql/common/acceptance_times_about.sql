-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those of one step.
SELECT x.answered_at - x.offered_at FROM handoff x
WHERE x.took_step = :step AND x.answered_at >= :from AND NOT {is_hidden}
