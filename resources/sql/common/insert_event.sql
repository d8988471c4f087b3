INSERT INTO event (seq, commit_n, stream, n, kind, body, previous, hash)
VALUES (:seq, :commit_n, :stream, :n, :kind, :body, :previous, :hash)
