INSERT INTO migration (n, name, checksum, applied_at) VALUES (:n, :name, :checksum, :applied_at)
