-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has still to read what a deputy signed for him (後閲). A rebuild fills it.
CREATE TABLE measure_view (
    measure_key  BIGINT NOT NULL,
    gate         TEXT NOT NULL,
    officer      BYTEA NOT NULL,
    PRIMARY KEY (measure_key, gate, officer)
);

CREATE INDEX measure_view_of_officer ON measure_view (officer);
