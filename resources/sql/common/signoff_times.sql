SELECT ended_at - submitted_at FROM measure
WHERE ended_at >= :from AND submitted_at IS NOT NULL AND state IN (2, 4) ORDER BY 1
