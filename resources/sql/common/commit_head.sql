SELECT n, hash, first_seq + events AS next_seq FROM ledger_commit ORDER BY n DESC LIMIT 1
