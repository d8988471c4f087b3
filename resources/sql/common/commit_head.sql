-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n, hash, first_seq + events AS next_seq, time FROM ledger_commit ORDER BY n DESC LIMIT 1
