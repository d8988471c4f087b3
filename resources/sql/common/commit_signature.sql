SELECT signature FROM ledger_commit WHERE n = :n
