-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT salt, passes, memory, nonce, box, token FROM sealed_key WHERE officer = :officer
