-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attempts to open an officer's key that failed. They stand beside the key, so that neither a restart nor another
-- desk makes them undone.
CREATE TABLE failed_attempts (
    officer   BYTEA   PRIMARY KEY,
    in_a_row  BIGINT NOT NULL,
    untold    BIGINT NOT NULL,
    last_at   BIGINT NOT NULL
);
