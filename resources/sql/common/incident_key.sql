SELECT key FROM incident WHERE id = :id
