-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The earliest time of a commit after one, for the clocks of desks differ; later than all times when there is none.
SELECT coalesce(min(time), 9223372036854775807) FROM ledger_commit WHERE n > :since
