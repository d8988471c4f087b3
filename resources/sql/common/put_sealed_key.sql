-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO sealed_key (officer, salt, passes, memory, nonce, box, token)
VALUES (:officer, :salt, :passes, :memory, :nonce, :box, :token)
ON CONFLICT (officer) DO UPDATE SET salt = excluded.salt, passes = excluded.passes, memory = excluded.memory,
    nonce = excluded.nonce, box = excluded.box, token = excluded.token
