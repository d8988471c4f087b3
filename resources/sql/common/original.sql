-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was attached to measures is there for those who may read one of them.
SELECT o.bytes FROM original o WHERE o.hash = :hash AND (
    NOT EXISTS (SELECT 1 FROM measure_attachment a WHERE a.hash = o.hash)
    OR EXISTS (SELECT 1 FROM measure_attachment a WHERE a.hash = o.hash AND a.incident_key NOT IN {hidden}))
