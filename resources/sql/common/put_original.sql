-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO original (hash, name, bytes) VALUES (:hash, :name, :bytes) ON CONFLICT (hash) DO NOTHING
