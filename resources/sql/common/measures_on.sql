-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id FROM measure m JOIN incident i ON i.key = m.incident_key WHERE i.id = :incident ORDER BY m.key
