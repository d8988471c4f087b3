SELECT n, hash FROM event WHERE stream = :stream ORDER BY n DESC LIMIT 1
