-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of those that something happened to no earlier than that, whoever may read them.
SELECT key FROM incident WHERE updated_at >= :earliest LIMIT :limit
