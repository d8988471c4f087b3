-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n, time, author, suite, previous, hash, signature, first_seq, events FROM ledger_commit WHERE n >= :n ORDER BY n
