-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT in_a_row, untold, last_at FROM failed_attempts WHERE officer = :officer
