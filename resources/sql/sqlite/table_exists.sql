-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = :name
