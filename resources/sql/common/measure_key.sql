SELECT key FROM measure WHERE id = :id
