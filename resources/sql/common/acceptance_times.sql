SELECT answered_at - offered_at FROM handoff WHERE answered_at >= :from AND state IN (1, 2) ORDER BY 1
