SELECT coalesce(max(n), 0) FROM ledger_commit
