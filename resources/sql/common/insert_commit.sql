INSERT INTO ledger_commit (n, time, author, suite, previous, hash, signature, first_seq, events)
VALUES (:n, :time, :author, :suite, :previous, :hash, :signature, :first_seq, :events)
