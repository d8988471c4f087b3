-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records that name an observable of one of the spans: [kind, first place, last place, first end, last end].
(SELECT o.incident_key, o.measure_key FROM json_array_elements(CAST(:spans AS JSON)) s (value)
 JOIN observable o ON o.kind = CAST(s.value ->> 0 AS BIGINT)
   AND o.place BETWEEN (s.value ->> 1) AND (s.value ->> 2)
   AND o.upto BETWEEN (s.value ->> 3) AND (s.value ->> 4))
