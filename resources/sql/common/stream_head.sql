-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n, hash FROM event WHERE stream = :stream ORDER BY n DESC LIMIT 1
