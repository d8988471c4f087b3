SELECT a, b, c, count FROM tally WHERE name = :name AND a >= :from
