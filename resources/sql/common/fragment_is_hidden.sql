-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the incident of the row `x`, which has an incident_key, does not exist for the reader: what the list of hidden ones says, for
-- one row. Where few rows are looked at, they are looked up among the circles, and not all circles gone through first.
(EXISTS (SELECT 1 FROM circle z WHERE z.incident_key = x.incident_key)
 AND NOT EXISTS (
    SELECT 1 FROM circle z WHERE z.incident_key = x.incident_key
    AND (z.officer = :reader OR z.division = (SELECT w.division FROM officer w WHERE w.id = :reader))))
