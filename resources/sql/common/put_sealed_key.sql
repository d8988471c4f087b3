INSERT INTO sealed_key (officer, salt, passes, memory, nonce, box)
VALUES (:officer, :salt, :passes, :memory, :nonce, :box)
ON CONFLICT (officer) DO UPDATE SET salt = excluded.salt, passes = excluded.passes, memory = excluded.memory,
    nonce = excluded.nonce, box = excluded.box
