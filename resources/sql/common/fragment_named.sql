-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of all restricted incidents that the reader may read.
(SELECT z.incident_key FROM circle z
 WHERE z.officer = :reader OR z.division = (SELECT w.division FROM officer w WHERE w.id = :reader))
