-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who decided and in what capacity, how often a sheet came back to its drafter, and of which kind the gates are that
-- wait or were passed. A rebuild fills them.
ALTER TABLE measure DROP COLUMN by_deputy;
ALTER TABLE measure ADD COLUMN decided_as BIGINT NOT NULL DEFAULT 0;
ALTER TABLE measure ADD COLUMN ended_by BYTEA;
ALTER TABLE measure ADD COLUMN returns BIGINT NOT NULL DEFAULT 0;

ALTER TABLE measure_gate ADD COLUMN kind BIGINT NOT NULL DEFAULT 0;

ALTER TABLE gate_time ADD COLUMN gate_kind BIGINT NOT NULL DEFAULT 0;

CREATE INDEX gate_time_of_gate_kind ON gate_time (gate_kind, passed_at);
