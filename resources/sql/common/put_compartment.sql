-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO compartment (key, id, name, name_key) VALUES (:key, :id, :name, :name_key)
