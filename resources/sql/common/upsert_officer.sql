-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO officer (id, name, division) VALUES (:id, :name, :division)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, division = excluded.division
