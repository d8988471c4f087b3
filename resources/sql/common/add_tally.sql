-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tally (name, a, b, c, count) VALUES (:name, :a, :b, :c, :delta)
ON CONFLICT (name, a, b, c) DO UPDATE SET count = tally.count + excluded.count
