-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the reader may read the incident `i`: what mayRead of model/domain/circle.h says, in SQL. Where it stands,
-- `i` has to be an incident's row; `:reader` is an officer's id, and the null id is nobody's.
(i.restricted = 0 OR EXISTS (
    SELECT 1 FROM circle z WHERE z.incident_key = i.key
    AND (z.officer = :reader OR z.division = (SELECT w.division FROM officer w WHERE w.id = :reader))))
