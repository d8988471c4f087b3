-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of all measures on incidents that do not exist for the reader.
(SELECT h.key FROM measure h WHERE h.incident_key IN {hidden})
