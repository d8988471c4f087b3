-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE incident SET open_measures = open_measures + :delta WHERE key = :key
