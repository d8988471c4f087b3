-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of all incidents that do not exist for the reader: those with a circle in which nothing names him. Few, and found
-- once for a statement, from the circles alone.
(SELECT z.incident_key FROM circle z GROUP BY z.incident_key
 HAVING max(CASE WHEN z.officer = :reader OR z.division = (SELECT w.division FROM officer w WHERE w.id = :reader)
            THEN 1 ELSE 0 END) = 0)
