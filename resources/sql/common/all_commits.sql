SELECT n, time, author, suite, previous, hash, signature FROM ledger_commit ORDER BY n
