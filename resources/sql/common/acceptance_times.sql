-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT x.answered_at - x.offered_at FROM handoff x
WHERE x.answered_at >= :from AND x.answered_at < :until AND x.state IN (1, 2) AND NOT {is_hidden}
