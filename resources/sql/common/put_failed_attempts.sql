-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO failed_attempts (officer, in_a_row, untold, last_at) VALUES (:officer, :in_a_row, :untold, :last_at)
ON CONFLICT (officer) DO UPDATE SET in_a_row = excluded.in_a_row, untold = excluded.untold, last_at = excluded.last_at
