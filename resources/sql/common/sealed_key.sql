SELECT salt, passes, memory, nonce, box FROM sealed_key WHERE officer = :officer
