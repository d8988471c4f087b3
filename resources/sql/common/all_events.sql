SELECT commit_n, stream, n, kind, body, previous, hash FROM event ORDER BY seq
