-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE event SET body = '' WHERE stream = :stream AND n = :n
