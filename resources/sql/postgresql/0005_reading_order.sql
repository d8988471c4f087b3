-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a sheet asks on opening is found in the order it is asked in, and times without their rows.
DROP INDEX precedent_of_kind;
CREATE INDEX precedent_of_kind ON precedent (kind, ended_at, measure_key);

DROP INDEX gate_time_of_kind;
CREATE INDEX gate_time_of_kind ON gate_time (kind, gate, passed_at, measure_key) INCLUDE (took);
