-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 FROM event WHERE body LIKE :pattern LIMIT 1
