-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count(*) FROM sealed_key) AS keys, (SELECT count(*) FROM original) AS originals,
    (SELECT count(*) FROM ledger_commit) AS commits, (SELECT count(*) FROM event) AS events
