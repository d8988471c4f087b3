-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO migration (n, name, checksum, applied_at) VALUES (:n, :name, :checksum, :applied_at)
