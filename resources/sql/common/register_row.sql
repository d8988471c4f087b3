SELECT key, id, number, title, severity, tlp, phase, holder, holder_since, offered_to, due, sector, class, type,
       organisation, logged_at, updated_at, open_measures
FROM incident WHERE key = :key
