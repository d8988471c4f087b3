-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The earliest time of a commit after one; the clocks of desks differ.
SELECT min(time) FROM ledger_commit WHERE n > :since
