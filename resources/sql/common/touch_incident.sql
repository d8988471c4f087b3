-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE incident SET updated_at = :updated_at, version = :version WHERE key = :key
