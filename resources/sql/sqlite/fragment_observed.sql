-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records that name an observable of one of the spans: [kind, first place, last place, first end, last end].
(SELECT o.incident_key, o.measure_key FROM json_each(:spans) s CROSS JOIN observable o
 WHERE o.kind = json_extract(s.value, '$[0]')
   AND o.place BETWEEN json_extract(s.value, '$[1]') AND json_extract(s.value, '$[2]')
   AND o.upto BETWEEN json_extract(s.value, '$[3]') AND json_extract(s.value, '$[4]'))
