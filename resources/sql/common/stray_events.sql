SELECT e.commit_n, e.stream, e.n, e.kind, e.body, e.previous, e.hash
FROM event e LEFT JOIN ledger_commit c ON c.n = e.commit_n
WHERE c.n IS NULL ORDER BY e.seq LIMIT 1000
