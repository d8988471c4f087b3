-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO ledger_commit (n, time, author, suite, previous, hash, signature, first_seq, events)
VALUES (:n, :time, :author, :suite, :previous, :hash, :signature, :first_seq, :events)
